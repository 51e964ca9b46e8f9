import { describe, expect, it } from '@jest/globals';
import { somePlan, someDuty, someLine, someWork, submitted } from '../../../../../test/support/some-plan.js';
import { roadMapRows } from './road-map-rows.js';

const told = (plan: Parameters<typeof roadMapRows>[0]) =>
  roadMapRows(plan).map(({ line, from, to, tone, doneOn }) => [line.terms.id, from, to, tone, doneOn]);

describe('The road map of a plan', () => {
  it('begins with the first approval of each line, and ends where its duty ends now', () => {
    const [one, other] = [someLine('a'), someLine('b', { time: { kind: 'DATE', on: '2024-04-10' } })];
    const plan = somePlan({
      submissions: [
        submitted(1, [one], { outcome: 'APPROVED', decidedAt: '2024-03-01T03:00:00.000Z' }),
        submitted(2, [one, other], { outcome: 'APPROVED', decidedAt: '2024-03-20T03:00:00.000Z' }),
      ],
      approvedLines: [one, other],
      work: [someWork('a'), someWork('b', { dueOn: '2024-04-10' })],
      duties: [someDuty('a', { dueOn: '2024-05-31', originalDueOn: '2024-04-26' })],
    });
    expect(told(plan)).toEqual([
      ['a', '2024-03-01', '2024-05-31', 'open', null],
      ['b', '2024-03-20', '2024-04-10', 'open', null],
    ]);
  });

  it('tells what is late, what waits and what is done, by the claim that stands', () => {
    const lines = ['late', 'claimed', 'done', 'back'].map((id) => someLine(id));
    const claim = {
      number: 1,
      at: '2024-03-15T03:00:00.000Z',
      by: somePlan({}).head,
      note: null,
      verifyBy: null,
      answeredBy: null,
      reason: null,
    };
    const plan = somePlan({
      submissions: [submitted(1, lines, { outcome: 'APPROVED', decidedAt: '2024-03-01T03:00:00.000Z' })],
      approvedLines: lines,
      work: [
        someWork('late'),
        someWork('claimed', {
          status: 'CLAIMED',
          claims: [{ ...claim, answer: 'AWAITED', answeredAt: null }],
        }),
        someWork('done', {
          status: 'VERIFIED',
          claims: [{ ...claim, answer: 'VERIFIED', answeredAt: '2024-03-18T03:00:00.000Z' }],
        }),
        someWork('back', {
          status: 'REWORK',
          claims: [{ ...claim, answer: 'SENT_BACK', answeredAt: '2024-03-18T03:00:00.000Z' }],
        }),
      ],
      duties: [someDuty('late', { timing: 'OVERDUE', workingDaysLeft: -3 })],
    });
    expect(told(plan).map(([id, , , tone, doneOn]) => [id, tone, doneOn])).toEqual([
      ['late', 'late', null],
      ['claimed', 'submitted', '2024-03-15'],
      ['done', 'done', '2024-03-15'],
      ['back', 'open', null],
    ]);
    expect(roadMapRows(plan)[0]?.lateBy).toBe(3);
  });

  it('shows what was submitted before anybody approved it, a month to its last day and a roadmap without end', () => {
    const lines = [
      someLine('month', { time: { kind: 'MONTH', month: '2024-02' } }),
      someLine('roadmap', { time: { kind: 'BY_ROADMAP', roadmap: 'Đề án' } }),
    ];
    expect(told(somePlan({ submissions: [submitted(1, lines)] }))).toEqual([
      ['month', '2024-03-01', '2024-02-29', 'open', null],
      ['roadmap', '2024-03-01', null, 'open', null],
    ]);
    expect(told(somePlan({ draftLines: lines }))).toEqual([]);
  });
});
