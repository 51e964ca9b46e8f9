import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../test/support/given.js';
import {
  completed,
  doneBy,
  line,
  lines,
  planAfter,
  planCommands,
  second,
} from '../../../../test/support/plan-story.js';
import { evolvePlan as evolve } from './evolve-plan.js';
import { noPlan as initial } from './plan.js';

type Command = keyof typeof planCommands;

const {
  ask,
  draft,
  redraft,
  correct,
  submit,
  withdrawSubmission,
  approve,
  drop,
  return: giveBack,
} = planCommands;
const approved = [ask, draft, submit, approve];

/** How a plan comes to stand in each of its ways. */
const standings = {
  NONE: planAfter(),
  ASKED: planAfter(ask),
  DRAFTED: planAfter(ask, draft),
  SUBMITTED: planAfter(ask, draft, submit),
  WITHDRAWN: planAfter(ask, draft, submit, withdrawSubmission),
  RETURNED: planAfter(ask, draft, submit, giveBack),
  RESUBMITTED: planAfter(ask, draft, submit, giveBack, redraft, submit),
  APPROVED: planAfter(...approved),
  CORRECTED: planAfter(...approved, correct),
  CORRECTED_AND_SAID: planAfter(...approved, correct, submit),
  TO_CHANGE: planAfter(...approved, redraft),
  VOID: planAfter(...approved, redraft, submit),
  VOID_RETURNED: planAfter(...approved, redraft, submit, giveBack),
  VOID_WITHDRAWN: planAfter(...approved, redraft, submit, withdrawSubmission),
  APPROVED_AGAIN: planAfter(...approved, redraft, submit, approve),
  COMPLETED: planAfter(...approved, ...doneBy(line.id).verified, ...doneBy(second.id).verified, completed),
  DROPPED: planAfter(ask, drop),
};
type Standing = keyof typeof standings;

const drafting: readonly Command[] = ['draft', 'redraft', 'correct', 'drop'];
const writing: readonly Command[] = [...drafting, 'submit'];
const waiting: readonly Command[] = ['withdrawSubmission', 'return', 'approve', 'drop'];

const allowed: Record<Standing, readonly Command[]> = {
  NONE: ['ask'],
  ASKED: drafting,
  DRAFTED: writing,
  SUBMITTED: waiting,
  WITHDRAWN: writing,
  RETURNED: writing,
  RESUBMITTED: waiting,
  // There is nothing to submit before something was changed.
  APPROVED: drafting,
  CORRECTED: writing,
  CORRECTED_AND_SAID: drafting,
  TO_CHANGE: writing,
  VOID: waiting,
  VOID_RETURNED: writing,
  VOID_WITHDRAWN: writing,
  APPROVED_AGAIN: drafting,
  COMPLETED: [],
  DROPPED: [],
};

// The keys of the two records.
const pairs = (Object.keys(standings) as Standing[]).flatMap((standing) =>
  (Object.keys(planCommands) as Command[]).map(
    (command) => [standing, command, allowed[standing].includes(command)] as const,
  ),
);

describe('a plan', () => {
  it.each(pairs)('that is %s: %s is allowed: %s', (standing, command, may) => {
    const when = given({ initial, evolve }, ...standings[standing]).when(planCommands[command]);
    expect(() => when.thenRefused('')).toThrow(may ? 'not refused' : /toBe/);
  });

  it('that is approved is what was read, and stays readable as it was approved', () => {
    const { state } = given({ initial, evolve }, ...standings.CORRECTED_AND_SAID);
    expect(state).toMatchObject({
      status: 'APPROVED',
      approved: { edition: 1, smallChanges: [{ changes: [{ field: 'measure', small: true }] }] },
      submissions: [{ lines, outcome: 'APPROVED' }],
    });
  });
});
