import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Binding } from './commitment-state.js';
import { otherSide, partyOf } from './parties.js';
import type { Item, ItemId } from './terms.js';

/** An item of the text in force. Throws NOT_FOUND. */
export function itemOf({ current }: Pick<Binding, 'current'>, itemId: ItemId): Item {
  const item = current.terms.items.find(({ id }) => id === itemId);
  if (!item) throw new RuleBroken('NOT_FOUND', { what: 'item', id: itemId });
  return item;
}

/** Who does an item today. */
export const performerOf = ({ performers, parties }: Binding, { id, personId, side }: Item): PersonId =>
  performers[id] ?? personId ?? partyOf(side, parties);

/** Who answers for an item, whoever does it. */
export const accountableFor = ({ parties }: Binding, { side }: Item): PersonId => partyOf(side, parties);

/** To whom an item is owed: he confirms it, and decides on its delays. */
export const creditorOf = ({ parties }: Binding, { side }: Item): PersonId =>
  partyOf(otherSide(side), parties);
