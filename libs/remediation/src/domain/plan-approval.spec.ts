import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { given } from '../../../../test/support/given.js';
import {
  aLine,
  calendar,
  district,
  head,
  lead,
  now,
  staff,
} from '../../../../test/support/inspected-unit.js';
import {
  approveBy,
  draftOf,
  foldedPlan,
  line,
  lines,
  open,
  planAfter,
  planByHead,
  planCommands,
  seal,
  second,
  submitOf,
} from '../../../../test/support/plan-story.js';
import { turned } from '../../../../test/support/turned.js';
import { evolvePlan as evolve } from './evolve-plan.js';
import { changesBetween, isMaterial } from './plan-changes.js';
import { approvePlan, draftPlan, submitPlan } from './plan-decisions.js';
import type { PlanLine } from './plan-line.js';
import { noPlan as initial } from './plan.js';

const model = { initial, evolve };
const { ask, draft, submit, approve } = planCommands;
const approved = planAfter(ask, draft, submit, approve);
const changed = (text: readonly PlanLine[]) => [...approved, ...draftOf(text)(foldedPlan(approved))];

describe('an approval', () => {
  const submitted = planAfter(ask, draft, submit);

  it('is of the text that was read', () => {
    given(model, ...submitted)
      .when((state) =>
        approvePlan(state, {
          by: lead,
          through: null,
          now,
          edition: 1,
          hash: '0',
          remark: null,
          helpers: {},
          insiders: [],
        }),
      )
      .thenRefused('PLAN_CHANGED');
  });

  it('is never given by whoever had a hand in asking, in whosever name', () => {
    const byHand = draftPlan(foldedPlan(planAfter(ask)), { by: head, through: staff, now, lines });
    const asked = [...planAfter(ask), ...byHand];
    const events = [...asked, ...submitOf()(foldedPlan(asked))];
    for (const approver of [approveBy(head), approveBy(lead, head), approveBy(staff), approveBy(lead, staff)])
      given(model, ...events)
        .when(approver)
        .thenRefused('REQUESTER_IS_APPROVER');
    expect(approveBy(lead)(foldedPlan(events))).toHaveLength(1);
  });

  it('is never given from within the unit', () => {
    given(model, ...submitted)
      .when((state) => {
        const { edition, hash } = { edition: 1, hash: seal(1, lines).hash };
        return approvePlan(state, {
          by: lead,
          through: null,
          now,
          edition,
          hash,
          remark: null,
          helpers: {},
          insiders: [lead],
        });
      })
      .thenRefused('VERIFIER_OF_THE_UNIT', { person: lead });
  });
});

describe('a change after the approval', () => {
  const small: readonly [string, Partial<PlanLine>][] = [
    ['a slip of the pen', { product: 'Báo cáo tỉ lệ trễ hẹn hằng tháng' }],
    ['a unit that helps', { coordinatingUnits: [district] }],
  ];
  it.each(small)('by %s is listed, and the approval stands', (_, given) => {
    const text = [{ ...line, ...given }, second];
    expect(submitOf()(foldedPlan(changed(text)))).toMatchObject([
      { type: 'SmallChangesMade', data: { edition: 1, changes: [{ small: true }] } },
    ]);
  });

  const material: readonly [string, readonly PlanLine[]][] = [
    ['another measure', [{ ...line, measure: 'Báo cáo' }, second]],
    ['another person', [{ ...line, leadId: head }, second]],
    ['an earlier date', [{ ...line, time: { kind: 'DATE', on: localDate('2024-04-19') } }, second]],
    ['another cost', [line, { ...second, cost: 1 }]],
    ['another cause', [{ ...line, cause: { kind: 'OBJECTIVE', root: line.cause?.root ?? '' } }, second]],
    ['a line more', [...lines, aLine()]],
    ['a line less', [line]],
    [
      'a slip beside another cost',
      [
        { ...line, measure: `${line.measure}.` },
        { ...second, cost: 1 },
      ],
    ],
  ];
  it.each(material)('by %s voids it and goes back', (_, text) => {
    const events = changed(text);
    const [submitted] = submitOf()(foldedPlan(events));
    expect(submitted).toMatchObject({ type: 'PlanSubmitted', data: { edition: 2 } });
    if (!submitted) throw new Error('nothing was submitted');
    expect(evolve(foldedPlan(events), submitted)).toMatchObject({
      status: 'SUBMITTED',
      approved: { edition: 1, voidedAt: now },
    });
  });

  it('moves no date to a later day: that is what an extension is for', () => {
    for (const time of [
      { kind: 'DATE', on: localDate('2024-05-31') },
      { kind: 'MONTH', month: '2024-05' },
      { kind: 'BY_ROADMAP', roadmap: 'Đề án' },
    ] as const)
      given(model, ...changed([{ ...line, time }, second]))
        .when(submitOf([{ ...open, remedyBy: null }]))
        .thenRefused('EXTENSION_NEEDED', { lineId: line.id });
  });

  it('keeps the due dates of what stays the same, whatever the calendar says by then', () => {
    const text = [line, { ...second, cost: 1 }];
    const earlier = { ...planByHead, findings: [open], helpers: {}, seal, remark: null };
    const [submitted] = submitPlan(foldedPlan(changed(text)), { ...earlier, calendar });
    const [first] = approved.flatMap((event) => (event.type === 'PlanSubmitted' ? [event.data.dues] : []));
    expect(submitted).toMatchObject({ data: { dues: first } });
  });

  it('is none where only the keys stand otherwise, as they do once they were recorded', () => {
    // Turned, a line is a line still.
    expect(changesBetween(lines, turned(lines) as PlanLine[])).toEqual([]);
    expect(draftOf(turned(lines) as PlanLine[])(foldedPlan(approved))).toEqual([]);
  });

  it('is told field by field', () => {
    const changes = changesBetween(lines, [{ ...line, leadId: head, product: `${line.product}!` }]);
    expect(changes).toEqual([
      { lineId: line.id, change: 'CHANGED', field: 'leadId', before: staff, after: head, small: false },
      expect.objectContaining({ field: 'product', small: true }),
      { lineId: second.id, change: 'DROPPED' },
    ]);
    expect(isMaterial(changes)).toBe(true);
  });
});
