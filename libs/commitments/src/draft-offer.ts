import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Commitment } from './domain/commitment-state.js';
import { itemDuesOf } from './domain/item-dues.js';
import { warningName, warningsOf } from './domain/warnings.js';
import { preparedOffer, type OfferAsked, type PreparedOffer } from './prepared-offer.js';
import type { Surroundings } from './soft-targets.js';

/** One of many drafts, with its id. */
export type Draft = Extract<Commitment, { status: 'DRAFT' }> & { readonly id: string };

/**
 * What one draft of many is issued with: of the answers, which stand for all of them, only those to what it is warned of. Throws
 * ITEM_DUE_IN_PAST.
 */
export function draftOffer(
  { id, terms }: Draft,
  around: Surroundings,
  { signBy, answers }: OfferAsked,
  now: Instant,
): PreparedOffer {
  const dues = itemDuesOf(around.calendar, terms, dateOf(now));
  const warned = new Set(warningsOf(terms, dues, around.facts).map(warningName));
  const given = answers.filter((answer) => warned.has(warningName(answer)));
  return preparedOffer(id, around, { signBy, answers: given });
}
