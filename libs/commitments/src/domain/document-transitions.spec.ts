import { describe, expect, it } from '@jest/globals';
import { documentCommands, story } from '../../../../test/support/commitment-story.js';
import { given } from '../../../../test/support/given.js';
import { initial } from './commitment-state.js';
import { evolve } from './evolve.js';

type Standing = keyof typeof story;
type Command = keyof typeof documentCommands;

/** What each standing allows. Every other pair is refused, with WRONG_STATUS unless named in `refusals`. */
const allowed: Record<Standing, readonly Command[]> = {
  NONE: ['draft'],
  DRAFT: ['revise', 'discard', 'issue'],
  DISCARDED: [],
  ISSUED: ['return', 'reissue', 'sign', 'withdraw'],
  RETURNED: ['reissue', 'withdraw'],
  SIGNED: ['reissue', 'countersign', 'withdraw'],
  IN_FORCE: ['supersede', 'proposeAmendment'],
  AMENDMENT_ISSUED: ['sign', 'supersede', 'dropAmendment'],
  AMENDMENT_SIGNED: ['countersign', 'supersede', 'dropAmendment'],
  EXPIRED: [],
  SUPERSEDED: [],
  WITHDRAWN: [],
  LAPSED: [],
};

const refusals: Partial<Record<`${Standing} ${Command}`, string>> = {
  'SIGNED sign': 'ALREADY_SIGNED',
  'IN_FORCE sign': 'ALREADY_SIGNED',
  'IN_FORCE countersign': 'ALREADY_SIGNED',
  'IN_FORCE dropAmendment': 'NO_AMENDMENT',
  'AMENDMENT_ISSUED proposeAmendment': 'AMENDMENT_UNDER_WAY',
  'AMENDMENT_SIGNED proposeAmendment': 'AMENDMENT_UNDER_WAY',
  'AMENDMENT_SIGNED sign': 'ALREADY_SIGNED',
};

// The keys of the two records.
const standings = Object.keys(story) as Standing[];
const commands = Object.keys(documentCommands) as Command[];
const pairs = standings.flatMap((standing) =>
  commands.map((command) => {
    const refusal =
      refusals[`${standing} ${command}`] ?? (standing === 'NONE' ? 'NOT_FOUND' : 'WRONG_STATUS');
    return [standing, command, allowed[standing].includes(command) ? null : refusal] as const;
  }),
);

describe('a commitment', () => {
  it.each(pairs)('%s: %s is refused with %s', (standing, command, refusal) => {
    const when = given({ initial, evolve }, ...story[standing]).when(documentCommands[command]);
    if (refusal === null) expect(() => when.thenRefused('')).toThrow('not refused');
    else when.thenRefused(refusal);
  });

  it.each(standings)('that stands as %s got there by its own decisions', (standing) => {
    const status = standing.startsWith('AMENDMENT') ? 'IN_FORCE' : standing;
    expect(story[standing].reduce(evolve, initial).status).toBe(status);
  });

  it.each(standings)(
    'that stands as %s is left as it is by events no decision could have produced',
    (standing) => {
      const state = story[standing].reduce(evolve, initial);
      const strange = standings
        .flatMap((from) => story[from])
        .filter((event) => event.type !== 'CommitmentDrafted');
      for (const event of strange) expect(() => evolve(state, event)).not.toThrow();
    },
  );
});
