import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { termsHash } from './canonical-terms.js';
import type { Commitment } from './domain/commitment-state.js';
import { itemDuesOf } from './domain/item-dues.js';
import type { Offering } from './domain/offer.js';
import { warningName, warningsOf } from './domain/warnings.js';
import type { OfferAsked } from './offerings.js';
import type { Surroundings } from './soft-targets.js';

/** One of many drafts, with its id. */
export type Draft = Extract<Commitment, { status: 'DRAFT' }> & { readonly id: string };

/** With what a draft is issued, and the rows that are committed beside it. */
export interface DraftOffer {
  readonly at: (now: Instant) => Offering;
  readonly beside: readonly SideRow[];
}

/**
 * What one draft of many is issued with: of the answers, which stand for all of them, only those to what it is warned of, each sealed
 * beside it. Throws ITEM_DUE_IN_PAST.
 */
export function draftOffer(
  { id, terms }: Draft,
  { calendar, facts }: Surroundings,
  { signBy, answers }: OfferAsked,
  now: Instant,
): DraftOffer {
  const warnings = warningsOf(terms, itemDuesOf(calendar, terms, dateOf(now)), facts);
  const warned = new Set(warnings.map(warningName));
  const given = answers
    .filter((answer) => warned.has(warningName(answer)))
    .map(({ answer, ...name }) => ({ name, ...sealRemark(id, answer) }));
  const hash: Offering['hash'] = (format, parties, frozen) => termsHash(format, id, parties, frozen);
  const sealed = given.map(({ name, remark }) => ({ ...name, answer: remark }));
  return {
    at: (moment) => ({ now: moment, calendar, signBy, hash, facts, answers: sealed }),
    beside: given.map(({ row }) => row),
  };
}
