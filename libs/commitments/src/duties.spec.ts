import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anItem,
  countersignPending,
  documentCommands,
  folded,
  item,
  now,
  parties,
  story,
  tell,
  terms,
} from '../../../test/support/commitment-story.js';
import { attempted } from '../../../test/support/attempted.js';
import { applyToDuties, type Standing } from '../../../test/support/duties-as-kept.js';
import { workCommands } from '../../../test/support/commitment-at-work.js';
import { initial, type Commitment } from './domain/commitment-state.js';
import { draft } from './domain/drafting-decisions.js';
import { evolve } from './domain/evolve.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import type { SourceChange } from '#libs/kernel/src/duty-change.js';
import { dutiesOf } from './duties.js';
import { obligationsOf } from './obligations.js';

/** The changes that a decision asks for on top of what happened. */
function changesOf(
  history: readonly CommitmentEvent[],
  decide: (state: Commitment) => readonly CommitmentEvent[],
): SourceChange[] {
  const before = folded(history);
  let state = before;
  return decide(before).flatMap((event) => {
    const was = state;
    state = evolve(state, event);
    return dutiesOf(event, state, was);
  });
}

describe('the duties of a commitment', () => {
  it('are named by a task of any length, without half a character at its end', () => {
    const long = anItem({ task: `${'a'.repeat(299)}😀 và nhiều việc khác` });
    const begun = tell(
      (state) => draft(state, parties, { ...terms, items: [long] }),
      documentCommands.issue,
      documentCommands.sign,
    );
    expect(changesOf(begun, countersignPending())).toContainEqual(
      expect.objectContaining({ change: 'open', title: 'a'.repeat(299) }),
    );
  });

  it('bind both sides once it is in force', () => {
    const opened = changesOf(story.SIGNED, countersignPending()).filter(({ change }) => change === 'open');
    expect(opened).toMatchObject([
      { key: { kind: 'ITEM' }, owner: parties.signatoryId, creditor: parties.assignerId },
      { key: { kind: 'ITEM' }, owner: parties.assignerId, creditor: parties.signatoryId },
    ]);
  });

  it('are to answer a text that was returned, and no longer to sign it', () => {
    expect(changesOf(story.ISSUED, documentCommands.return)).toMatchObject([
      { change: 'close', key: { kind: 'SIGN' }, outcome: 'CANCELLED' },
      { change: 'open', key: { kind: 'ANSWER_RETURN', occurrence: 1 }, owner: parties.assignerId },
    ]);
    expect(changesOf(story.RETURNED, documentCommands.reissue)).toMatchObject([
      { change: 'open', key: { kind: 'SIGN', occurrence: 2 } },
      { change: 'close', key: { kind: 'ANSWER_RETURN', occurrence: 1 }, outcome: 'DONE' },
    ]);
  });

  it('end with a text that is taken back, and stay when its year is over', () => {
    expect(changesOf(story.SIGNED, documentCommands.withdraw)).toMatchObject([
      { change: 'close', key: { kind: 'COUNTERSIGN' }, outcome: 'CANCELLED' },
    ]);
    expect(obligationsOf(folded(story.EXPIRED)).filter(({ doneAt }) => doneAt === null)).toHaveLength(2);
    expect(obligationsOf(folded(story.SUPERSEDED)).filter(({ doneAt }) => doneAt === null)).toEqual([]);
  });

  it('wait while it is said to be done, are done by that moment once confirmed, and owed again when that is void', () => {
    const key = { kind: 'ITEM', item: item.id, occurrence: 1 };
    const shown = [...story.IN_FORCE, ...workCommands.attach(folded(story.IN_FORCE))];
    const claim = workCommands.claim(folded(shown));
    expect(changesOf(shown, workCommands.claim)).toContainEqual({ change: 'submit', key, at: now });
    const claimed = [...shown, ...claim];
    expect(changesOf(claimed, workCommands.sendBack)).toContainEqual({ change: 'submit', key, at: null });
    expect(changesOf(claimed, workCommands.confirm)).toContainEqual({
      change: 'close',
      key,
      outcome: 'DONE',
      at: now,
    });
    const confirmed = [...claimed, ...workCommands.confirm(folded(claimed))];
    expect(changesOf(confirmed, workCommands.voidConfirmation)).toContainEqual({ change: 'reopen', key });
  });

  it('agree with what is owed, whatever happens', () => {
    const steps = [...Object.values(documentCommands), ...Object.values(workCommands)];
    fc.assert(
      fc.property(fc.array(fc.nat({ max: steps.length - 1 }), { maxLength: 40 }), (picks) => {
        let state: Commitment = initial;
        const duties = new Map<string, Standing>();
        for (const pick of [0, 3, ...picks]) {
          for (const event of attempted(steps[pick], state)) {
            const before = state;
            state = evolve(state, event);
            for (const change of dutiesOf(event, state, before)) applyToDuties(duties, change);
          }
          const owed = obligationsOf(state).filter(({ doneAt }) => doneAt === null);
          const open = [...duties].filter(([, standing]) => standing === 'OPEN').map(([name]) => name);
          expect(open.toSorted()).toEqual(owed.map(({ key }) => JSON.stringify(key)).toSorted());
        }
      }),
    );
  });
});
