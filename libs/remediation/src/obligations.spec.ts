import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attempted } from '../../../test/support/attempted.js';
import { applyToDuties, type Standing } from '../../../test/support/duties-as-kept.js';
import {
  findingAfter,
  findingCommands,
  findingTimers,
  foldedFinding,
} from '../../../test/support/finding-story.js';
import { head, lead, staff, verifier } from '../../../test/support/inspected-unit.js';
import {
  foldedPlan,
  line,
  lineTimers,
  onLine,
  planAfter,
  planCommands,
} from '../../../test/support/plan-story.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { Obligation } from '#libs/kernel/src/obligation.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { noFinding } from './domain/finding.js';
import type { PlanEvent } from './domain/plan-events.js';
import { noPlan, type Plan } from './domain/plan.js';
import { findingObligations } from './finding-obligations.js';
import { findingStream } from './finding-stream.js';
import { planObligations } from './plan-obligations.js';
import { planStream } from './plan-stream.js';

/** Plays random steps and compares, after each event, the duties as the store keeps them with what the state says is owed. */
function agree<State, Event extends DomainEvent>(
  model: StreamModel<State, Event>,
  initial: State,
  steps: readonly ((state: State) => readonly Event[])[],
  owedBy: (state: State) => readonly Obligation[],
): void {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: steps.length - 1 }), { maxLength: 60 }), (picks) => {
      let state = initial;
      const duties = new Map<string, Standing>();
      for (const pick of [0, 1, ...picks]) {
        for (const event of attempted(steps[pick], state)) {
          const before = state;
          state = model.evolve(state, event);
          for (const change of model.duties(event, state, before))
            if ('key' in change) applyToDuties(duties, change);
        }
        const owed = owedBy(state).filter(({ doneAt }) => doneAt === null);
        const open = [...duties].filter(([, standing]) => standing === 'OPEN').map(([name]) => name);
        expect(open.toSorted()).toEqual(owed.map(({ key }) => JSON.stringify(key)).toSorted());
      }
    }),
  );
}

describe('what is owed', () => {
  it('by a finding agrees with its duties, whatever happens', () => {
    const steps = [...Object.values(findingCommands), ...Object.values(findingTimers)];
    agree(findingStream, noFinding, steps, findingObligations);
  });

  it('by a finding that is remedied while it need not be is only to look again', () => {
    const { issue, accept, askException, grantException, remedy } = findingCommands;
    const before = foldedFinding(findingAfter(issue, accept, askException, grantException));
    const [remedied] = remedy(before);
    if (!remedied) throw new Error('it may be remedied');
    const after = findingStream.evolve(before, remedied);
    expect(findingStream.duties(remedied, after, before)).toMatchObject([
      { change: 'open', key: { kind: 'CHECK_EFFECT' } },
    ]);
  });

  it('by a plan agrees with its duties, whatever happens', () => {
    const { drop: _, ...commands } = planCommands;
    const steps = [
      ...Object.values(commands),
      ...Object.values(onLine(line.id)),
      ...Object.values(lineTimers(line.id)),
    ];
    agree(planStream, noPlan, steps, planObligations);
  });

  it('by a plan has its people: who says, who looks, who does, who verifies', () => {
    const { ask, draft, submit, approve, return: giveBack, redraft } = planCommands;
    const { attach, claim } = onLine(line.id);
    const owed = (...steps: readonly ((state: Plan) => PlanEvent[])[]) =>
      planObligations(foldedPlan(planAfter(...steps)))
        .filter(({ doneAt }) => doneAt === null)
        .map(({ key: { kind }, owner, creditor }) => [kind, owner, creditor]);
    expect(owed(ask)).toEqual([['PLAN', head, lead]]);
    expect(owed(ask, draft, submit)).toEqual([['REVIEW_PLAN', lead, head]]);
    expect(owed(ask, draft, submit, giveBack)).toEqual([['REVISE_PLAN', head, lead]]);
    const lines = [
      ['LINE', staff, lead],
      ['LINE', staff, lead],
    ];
    expect(owed(ask, draft, submit, approve)).toEqual(lines);
    expect(owed(ask, draft, submit, approve, attach, claim)).toEqual([
      lines[0],
      ['VERIFY_LINE', verifier, staff],
      lines[1],
    ]);
    // An approval that is void takes no date away.
    expect(owed(ask, draft, submit, approve, redraft, submit)).toEqual([
      ['REVIEW_PLAN', lead, head],
      ...lines,
    ]);
  });
});
