import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../test/support/given.js';
import { aLine, findingId, lead, now } from '../../../../test/support/inspected-unit.js';
import { newId } from '../../../../test/support/journey.js';
import {
  askOf,
  doneBy,
  draftOf,
  foldedPlan,
  line,
  lines,
  planAfter,
  planCommands,
  second,
} from '../../../../test/support/plan-story.js';
import { evolvePlan as evolve } from './evolve-plan.js';
import type { FindingId } from './finding-text.js';
import type { FindingStatus } from './finding.js';
import { completePlan, planAnswered } from './plan-decisions.js';
import type { PlanLine } from './plan-line.js';
import { noPlan as initial, type Plan } from './plan.js';

const model = { initial, evolve };
const { ask, draft, submit, approve } = planCommands;
const drafted = (...text: readonly PlanLine[]) => planAfter(ask, draftOf(text));

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
