import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../test/support/given.js';
import { aLine, head, lead, now, staff, verifier } from '../../../../test/support/inspected-unit.js';
import { newId } from '../../../../test/support/journey.js';
import {
  draftOf,
  foldedPlan,
  line,
  onLine,
  planAfter,
  planCommands,
} from '../../../../test/support/plan-story.js';
import { evolvePlan as evolve } from './evolve-plan.js';
import { takeOverPlan } from './head-decisions.js';
import { noPlan as initial, type Plan } from './plan.js';

const { ask, draft, submit, approve } = planCommands;
const others = { head, lead, verifier, stranger: newId<'person'>() };
const its = onLine(line.id);
const shown = planAfter(ask, draft, submit, approve, its.attach);
const claimed = planAfter(ask, draft, submit, approve, its.attach, its.claim);
const work = {
  report: shown,
  attach: shown,
  withdrawEvidence: shown,
  claim: shown,
  withdrawClaim: claimed,
} as const;
// The keys of the records.
const acts = (Object.keys(work) as (keyof typeof work)[]).flatMap((act) =>
  (Object.keys(others) as (keyof typeof others)[]).map((who) => [act, who] as const),
);

describe('the work on a line', () => {
  it.each(acts)('%s is not for the %s', (act, who) => {
    const command = onLine(line.id, others[who])[act];
    given({ initial, evolve }, ...work[act])
      .when(command)
      .thenRefused('NOT_THE_PERFORMER', { whoCan: [staff] });
  });
});

describe('a plan that another head takes over', () => {
  const next = newId<'person'>();
  const done = aLine({ leadId: head });
  const open = aLine({ leadId: head });
  const byHead = onLine(done.id, head);
  const events = planAfter(
    ask,
    draftOf([done, open, line]),
    submit,
    approve,
    byHead.attach,
    byHead.claim,
    byHead.acceptEvidence,
    byHead.verify,
    (state: Plan) => takeOverPlan(state, { by: next, through: null, now, headId: next }),
  );

  it('leaves its lines with those who lead them, but for what the head before him led and did not end', () => {
    expect(foldedPlan(events)).toMatchObject({
      headId: next,
      approved: { lines: [{ leadId: head }, { leadId: next }, { leadId: line.leadId }] },
    });
  });

  it('is his to work on, and no longer that of the one before', () => {
    given({ initial, evolve }, ...events)
      .when(onLine(open.id, head).report)
      .thenRefused('NOT_THE_PERFORMER', { whoCan: [next] });
    const report = given({ initial, evolve }, ...events).when(onLine(open.id, next).report);
    expect(() => report.thenRefused('')).toThrow('not refused');
  });
});
