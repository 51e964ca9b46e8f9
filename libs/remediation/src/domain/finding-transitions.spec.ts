import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attempted } from '../../../../test/support/attempted.js';
import {
  byHead,
  findingAfter,
  findingCommands,
  findingTimers,
  foldedFinding,
  issueOf,
} from '../../../../test/support/finding-story.js';
import { aFile, aText } from '../../../../test/support/inspected-unit.js';
import { given } from '../../../../test/support/given.js';
import { acceptFinding } from './finding-decisions.js';
import { evolveFinding as evolve, noFinding as initial, type Finding } from './finding.js';

type Command = keyof typeof findingCommands;
type Timer = keyof typeof findingTimers;

const {
  issue,
  reply,
  uphold,
  change,
  withdraw,
  accept,
  askException,
  grantException,
  refuseException,
  remedy,
  checkEffect,
} = findingCommands;
const { count, expire, warn } = findingTimers;

/** How a finding comes to stand in each of its ways. */
const standings = {
  NONE: findingAfter(),
  ISSUED: findingAfter(issue),
  REPLIED: findingAfter(issue, reply),
  WITHDRAWN: findingAfter(issue, reply, withdraw),
  UPHELD: findingAfter(issue, reply, uphold),
  CHANGED: findingAfter(issue, reply, change),
  ACCEPTED: findingAfter(issue, accept),
  COUNTED: findingAfter(issue, count),
  NOTED: findingAfter(issueOf(aText({ kind: 'OBSERVATION' })), (state) => acceptFinding(state, byHead)),
  EXCEPTION_ASKED: findingAfter(issue, accept, askException),
  EXCEPTION_REFUSED: findingAfter(issue, accept, askException, refuseException),
  EXCEPTED: findingAfter(issue, accept, askException, grantException),
  EXCEPTED_ASKING: findingAfter(issue, accept, askException, grantException, askException),
  EXCEPTION_RUNS_OUT: findingAfter(issue, accept, askException, grantException, warn),
  EXCEPTION_EXPIRED: findingAfter(issue, accept, askException, grantException, expire),
  REMEDIED: findingAfter(issue, accept, remedy),
  CHECKED: findingAfter(issue, accept, remedy, checkEffect),
};
type Standing = keyof typeof standings;

const open: readonly Command[] = ['askException', 'remedy'];
const asked: readonly Command[] = ['grantException', 'refuseException', 'remedy'];

const allowed: Record<Standing, readonly Command[]> = {
  NONE: ['issue'],
  ISSUED: ['reply', 'accept'],
  REPLIED: ['uphold', 'change', 'withdraw'],
  WITHDRAWN: [],
  UPHELD: open,
  CHANGED: open,
  ACCEPTED: open,
  COUNTED: open,
  NOTED: [],
  EXCEPTION_ASKED: asked,
  EXCEPTION_REFUSED: open,
  EXCEPTED: open,
  EXCEPTED_ASKING: asked,
  EXCEPTION_RUNS_OUT: open,
  EXCEPTION_EXPIRED: open,
  REMEDIED: ['checkEffect'],
  CHECKED: [],
};

const moved: Record<Timer, readonly Standing[]> = {
  count: ['ISSUED'],
  warn: ['EXCEPTED', 'EXCEPTED_ASKING'],
  expire: ['EXCEPTED', 'EXCEPTED_ASKING', 'EXCEPTION_RUNS_OUT'],
};

// The keys of the records.
const all = Object.keys(standings) as Standing[];
const pairs = all.flatMap((standing) =>
  (Object.keys(findingCommands) as Command[]).map(
    (command) => [standing, command, allowed[standing].includes(command)] as const,
  ),
);
const times = all.flatMap((standing) =>
  (Object.keys(findingTimers) as Timer[]).map(
    (timer) => [standing, timer, moved[timer].includes(standing)] as const,
  ),
);

describe('a finding', () => {
  it.each(pairs)('that is %s: %s is allowed: %s', (standing, command, may) => {
    const when = given({ initial, evolve }, ...standings[standing]).when(findingCommands[command]);
    expect(() => when.thenRefused('')).toThrow(may ? 'not refused' : /toBe/);
  });

  it.each(times)('that is %s, after a year: %s changes it: %s', (standing, timer, changes) => {
    expect(findingTimers[timer](foldedFinding(standings[standing])).length > 0).toBe(changes);
  });

  it('that has ended stays as it ended, whatever is tried', () => {
    const steps = [...Object.values(findingCommands), ...Object.values(findingTimers)];
    const ended = ['REMEDIED', 'WITHDRAWN', 'NOTED'];
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.nat({ max: steps.length - 1 }), { minLength: 40, maxLength: 80 }), (picks) => {
        let state: Finding = initial;
        for (const pick of [0, ...picks]) {
          const before = state;
          state = attempted(steps[pick], state).reduce(evolve, state);
          if (ended.includes(before.status)) expect(state.status).toBe(before.status);
          reached.add(state.status);
        }
      }),
      { numRuns: 300 },
    );
    expect([...reached]).toEqual(expect.arrayContaining(['REMEDIED', 'WITHDRAWN', 'EXCEPTED']));
  });

  it('keeps what it is shown by when it is said in other words', () => {
    const shown = aText({ evidence: [aFile()] });
    const state = foldedFinding(findingAfter(issueOf(shown), reply, change));
    expect(state).toMatchObject({ text: { severity: 'MINOR', evidence: shown.evidence } });
  });
});
