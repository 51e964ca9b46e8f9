import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { given } from '../../../../test/support/given.js';
import {
  aLine,
  calendar,
  district,
  findingId,
  head,
  lead,
  now,
  staff,
} from '../../../../test/support/inspected-unit.js';
import { newId } from '../../../../test/support/journey.js';
import {
  approveBy,
  askOf,
  doneBy,
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
import type { FindingId } from './finding-text.js';
import type { FindingStatus } from './finding.js';
import { approvePlan, completePlan, draftPlan, planAnswered, submitPlan } from './plan-decisions.js';
import type { PlanLine } from './plan-line.js';
import { noPlan as initial, type Plan } from './plan.js';

const model = { initial, evolve };
const { ask, draft, submit, approve } = planCommands;
const drafted = (...text: readonly PlanLine[]) => planAfter(ask, draftOf(text));
const approved = planAfter(ask, draft, submit, approve);
const changed = (text: readonly PlanLine[]) => [...approved, ...draftOf(text)(foldedPlan(approved))];

describe('a plan that is submitted', () => {
  const empty: readonly [string, Partial<PlanLine>, string][] = [
    ['its finding', { findingId: null }, 'FINDING'],
    ['its cause', { cause: { kind: 'OBJECTIVE', root: '' } }, 'CAUSE'],
    ['the kind of its cause', { cause: { kind: null, root: 'Thiếu người theo dõi' } }, 'CAUSE'],
    ['the person', { leadId: null }, 'PERSON'],
    ['the task', { measure: '' }, 'TASK'],
    ['the authority', { authority: '' }, 'AUTHORITY'],
    ['the responsibility', { responsibility: '' }, 'RESPONSIBILITY'],
    ['the product', { product: '' }, 'PRODUCT'],
    ['the time', { time: null }, 'TIME'],
  ];
  it.each(empty)('says %s in every line', (_, without, missing) => {
    const unclear = { ...second, ...without };
    given(model, ...drafted(line, unclear))
      .when(submitOf())
      .thenRefused('PLAN_UNCLEAR', { gaps: [{ lineId: unclear.id, missing }] });
  });

  it('says something about every finding that counts, and about no other that it must', () => {
    const other = newId<'finding'>();
    const standing = (status: 'OPEN' | 'EXCEPTED' | 'WITHDRAWN') => [
      open,
      { id: other, status, remedyBy: null },
    ];
    const asked = planAfter(askOf({ findings: [findingId, other] }), draftOf(lines));
    given(model, ...asked)
      .when(submitOf(standing('OPEN')))
      .thenRefused('PLAN_UNCLEAR', { gaps: [{ findingId: other, missing: 'LINE' }] });
    for (const status of ['EXCEPTED', 'WITHDRAWN'] as const)
      expect(submitOf(standing(status))(foldedPlan(asked))).toHaveLength(1);
  });

  it('promises nothing for a day that is over, nor beyond the last day of the finding', () => {
    const on = (day: string) => aLine({ time: { kind: 'DATE', on: localDate(day) } });
    given(model, ...drafted(on('2024-03-08')))
      .when(submitOf())
      .thenRefused('LINE_DUE_IN_PAST', { on: '2024-03-08' });
    given(model, ...drafted(on('2024-06-17')))
      .when(submitOf())
      .thenRefused('LINE_BEYOND_LIMIT', { limit: '2024-06-14' });
    const roadmap = aLine({ time: { kind: 'BY_ROADMAP', roadmap: 'Đề án chuyển đổi số' } });
    given(model, ...drafted(roadmap))
      .when(submitOf())
      .thenRefused('LINE_BEYOND_LIMIT', { on: null });
  });

  it('has no last day where its severity has none, and is beyond nothing', () => {
    const unlimited = [{ ...open, remedyBy: null }];
    for (const time of [
      { kind: 'DATE', on: localDate('2026-12-31') },
      { kind: 'BY_ROADMAP', roadmap: 'Đề án chuyển đổi số' },
    ] as const) {
      const [submitted] = submitOf(unlimited)(foldedPlan(drafted(aLine({ time }))));
      expect(submitted?.type).toBe('PlanSubmitted');
    }
  });

  it('says nothing of what another plan of the unit answers', () => {
    const other = { ...open, id: newId<'finding'>() };
    const events = submitOf([open, other])(foldedPlan(drafted(...lines)));
    expect(events.map(({ type }) => type)).toEqual(['PlanSubmitted']);
  });

  it('is of its own findings and names each line once', () => {
    const stray = aLine({ findingId: newId<'finding'>() });
    given(model, ...planAfter(ask))
      .when(draftOf([stray]))
      .thenRefused('FINDING_OF_OTHER_PLAN');
    given(model, ...planAfter(ask))
      .when(draftOf([line, line]))
      .thenRefused('LINE_TWICE');
  });
});

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
          insiders: [lead],
        });
      })
      .thenRefused('VERIFIER_OF_THE_UNIT', { person: lead });
  });
});

describe('a plan whose lines are settled', () => {
  const settled = planAfter(
    ask,
    draft,
    submit,
    approve,
    ...doneBy(line.id).verified,
    ...doneBy(second.id).verified,
  );
  const complete = (standing: readonly FindingId[]) => (state: Plan) =>
    completePlan(state, { by: lead, through: null, now, standing });

  it('is completed', () => {
    given(model, ...settled)
      .when(complete([newId<'finding'>()]))
      .then({ type: 'PlanCompleted', data: { at: now, by: lead, through: null } });
  });

  it('is not while one of its findings is contradicted or accepted until a day: it may have to go into the plan yet', () => {
    expect(complete([findingId])(foldedPlan(settled))).toEqual([]);
  });

  it('is not before the last of them', () => {
    const half = planAfter(ask, draft, submit, approve, ...doneBy(line.id).verified);
    expect(complete([])(foldedPlan(half))).toEqual([]);
  });

  it('is not while another text waits for its approval', () => {
    const more = [...lines, aLine({ measure: 'Mở thêm lớp tập huấn' })];
    const changing = planAfter(
      ask,
      draft,
      submit,
      approve,
      ...doneBy(line.id).verified,
      ...doneBy(second.id).verified,
      draftOf(more),
      submit,
    );
    expect(complete([])(foldedPlan(changing))).toEqual([]);
  });
});

describe('a plan one of whose findings was answered', () => {
  const act = { by: lead, through: null, now };
  const [own, other] = [findingId, newId<'finding'>()];
  const answered =
    (...statuses: readonly (readonly [FindingId, FindingStatus])[]) =>
    (state: Plan) =>
      planAnswered(state, { ...act, findings: new Map(statuses) });

  it.each(['WITHDRAWN', 'NOTED'] as const)(
    'falls away where each of them is %s, whatever stands in another plan of the unit',
    (status) => {
      given(model, ...drafted(...lines))
        .when(answered([own, status], [other, 'REMEDIED']))
        .then({ type: 'PlanDropped', data: { at: now, by: lead, through: null } });
    },
  );

  it('stays while one of them stands, or was remedied by it', () => {
    const both = planAfter(askOf({ findings: [own, other] }), draft);
    for (const status of ['ISSUED', 'REPLIED', 'OPEN', 'EXCEPTED', 'REMEDIED'] as const)
      expect(answered([own, 'WITHDRAWN'], [other, status])(foldedPlan(both))).toEqual([]);
  });

  it('is complete where it waited for nothing else, and what has ended does not end again', () => {
    const steps = lines.flatMap(({ id }) => doneBy(id).verified);
    const settled = planAfter(askOf({ findings: [own, other] }), draft, submit, approve, ...steps);
    const events = answered([own, 'REMEDIED'], [other, 'WITHDRAWN'])(foldedPlan(settled));
    expect(events.map(({ type }) => type)).toEqual(['PlanCompleted']);
    const ended = foldedPlan([...settled, ...events]);
    expect(answered([own, 'WITHDRAWN'], [other, 'WITHDRAWN'])(ended)).toEqual([]);
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
    const earlier = { ...planByHead, findings: [open], seal, remark: null };
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
