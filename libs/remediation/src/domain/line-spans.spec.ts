import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import {
  approveBy,
  askOf,
  doneBy,
  draftOf,
  foldedPlan,
  line,
  planAfter,
  planCommands,
  submitOf,
} from '../../../../test/support/plan-story.js';
import { lineSpans } from './line-spans.js';
import type { PlanEvent } from './plan-events.js';
import type { Plan } from './plan.js';

describe('the spans of lines', () => {
  const spansAfter = (...steps: readonly ((state: Plan) => PlanEvent[])[]) => {
    const plan = foldedPlan(planAfter(...steps));
    if (plan.status === 'NONE') throw new Error('there is no plan');
    return lineSpans(plan).map(({ lineId, number, dueOn, until, settledAt }) => [
      lineId === line.id ? 'first' : 'second',
      number,
      dueOn,
      until && 'over',
      settledAt && 'settled',
    ]);
  };
  const approved = [askOf(), planCommands.draft, submitOf(), approveBy()];
  const again = (...drafted: Parameters<typeof draftOf>[0]) => [draftOf(drafted), submitOf(), approveBy()];
  const earlier = { ...line, time: { kind: 'DATE', on: localDate('2024-04-19') } } as const;

  it('begin with the approval, not with the text', () => {
    expect(spansAfter(askOf(), planCommands.draft, submitOf())).toEqual([]);
    expect(spansAfter(...approved)).toEqual([
      ['first', 1, '2024-04-26', null, null],
      ['second', 1, '2024-04-26', null, null],
    ]);
  });

  it('go on while a changed text waits, and end with its approval: another date, or none', () => {
    expect(spansAfter(...approved, draftOf([earlier]), submitOf())).toEqual(spansAfter(...approved));
    expect(spansAfter(...approved, ...again(earlier))).toEqual([
      ['second', 1, '2024-04-26', 'over', null],
      ['first', 1, '2024-04-26', 'over', null],
      ['first', 2, '2024-04-19', null, null],
    ]);
  });

  it('stand for ever once verified, and end unverified with a plan that was dropped', () => {
    const verified = [...approved, ...doneBy(line.id).verified];
    expect(spansAfter(...verified)[0]).toEqual(['first', 1, '2024-04-26', null, 'settled']);
    expect(spansAfter(...verified, planCommands.drop)).toEqual([
      ['first', 1, '2024-04-26', null, 'settled'],
      ['second', 1, '2024-04-26', 'over', null],
    ]);
  });
});
