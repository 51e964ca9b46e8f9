import { describe, expect, it } from '@jest/globals';
import { someDuty, someLine, somePlan, someWork, submitted } from '../../../../../test/support/some-plan.js';
import { lineCounts, nextLine, planStanding } from './plan-standing.js';

describe('Where a plan stands', () => {
  it('is told by its status and the duty that is open', () => {
    const duty = someDuty('plan', { kind: 'PLAN' });
    expect(planStanding(somePlan({ duties: [duty] }))).toEqual({ kind: 'WRITE', findings: 1, duty });
    const returned = submitted(1, [], { outcome: 'RETURNED' });
    expect(planStanding(somePlan({ status: 'RETURNED', submissions: [returned] }))).toMatchObject({
      kind: 'REVISE',
      returned,
    });
    const pending = submitted(2, []);
    expect(planStanding(somePlan({ status: 'SUBMITTED', submissions: [returned, pending] }))).toMatchObject({
      kind: 'REVIEW',
      pending,
    });
  });

  it('has findings that nothing is done about, as long as they are accepted', () => {
    const { about } = somePlan({ status: 'APPROVED' });
    const excepted = about.map((one) => ({
      ...one,
      status: 'EXCEPTED' as const,
      exceptedUntil: '2024-06-28',
    }));
    const plan = somePlan({ status: 'APPROVED', about: [...about, ...excepted] });
    expect(planStanding(plan)).toMatchObject({ kind: 'WORK', excepted: 1 });
  });

  it('counts lines by their work and their duties, and knows what falls due next', () => {
    const plan = somePlan({
      approvedLines: ['a', 'b', 'c', 'd'].map((id) => someLine(id)),
      work: [
        someWork('a', { status: 'VERIFIED' }),
        someWork('b', { status: 'CLAIMED' }),
        someWork('c'),
        someWork('d'),
      ],
      duties: [
        someDuty('a', { state: 'DONE', timing: 'DONE_ON_TIME', dueOn: '2024-03-01' }),
        someDuty('b', { timing: 'SUBMITTED', dueOn: '2024-03-02' }),
        someDuty('c', { dueOn: '2024-05-01' }),
        someDuty('d', { timing: 'OVERDUE', dueOn: '2024-02-28' }),
      ],
    });
    expect(lineCounts(plan)).toEqual({ lines: 4, settled: 1, claimed: 1, late: 1 });
    expect(nextLine(plan)?.terms.id).toBe('d');
  });
});
