import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { workOf, type Binding, type Commitment } from './commitment-state.js';
import { inStatus } from './in-status.js';
import type { ItemWork } from './item-work.js';
import { accountableFor, creditorOf, itemOf, performerOf } from './performers.js';
import type { Item, ItemId } from './terms.js';

/** Who acts on an item, and when. */
export interface Act {
  readonly itemId: ItemId;
  readonly by: PersonId;
  readonly now: Instant;
}

interface AtWork {
  readonly binding: Binding;
  readonly item: Item;
  readonly work: ItemWork;
}

/** An item of a commitment that took force; after its year what is not done is still owed. */
export function atWork(state: Commitment, itemId: ItemId): AtWork {
  const binding = inStatus(state, 'IN_FORCE', 'EXPIRED');
  const item = itemOf(binding, itemId);
  return { binding, item, work: workOf(binding, itemId) };
}

/** The same for who does the item or answers for it. Throws NOT_THE_PERFORMER with who may. */
export function asPerformer(state: Commitment, { itemId, by }: Act): AtWork {
  const found = atWork(state, itemId);
  const may = [performerOf(found.binding, found.item), accountableFor(found.binding, found.item)];
  if (!may.includes(by)) throw new RuleBroken('NOT_THE_PERFORMER', { whoCan: [...new Set(may)] });
  return found;
}

/** The same for whom the item is owed to. Throws NOT_THE_CREDITOR with who may. */
export function asCreditor(state: Commitment, { itemId, by }: Act): AtWork {
  const found = atWork(state, itemId);
  const whoCan = creditorOf(found.binding, found.item);
  if (whoCan !== by) throw new RuleBroken('NOT_THE_CREDITOR', { whoCan: [whoCan] });
  return found;
}
