import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { sealRemark } from '#libs/platform/src/remarks/seal-remark.js';
import { termsHash } from './canonical-terms.js';
import type { Offering } from './domain/offer.js';
import type { WarningName } from './domain/warnings.js';
import type { Surroundings } from './soft-targets.js';

/** The answer of who issues to one warning, in his own words. */
export interface WarningAnswer extends WarningName {
  readonly answer: string;
}

/** What a text is offered with: by when it is to be signed, and how its warnings are answered. */
export interface OfferAsked {
  readonly signBy: LocalDate;
  readonly answers: readonly WarningAnswer[];
}

/** With what a text is frozen, at whatever moment; `beside` is committed with the events. */
export interface PreparedOffer {
  readonly at: (now: Instant) => Offering;
  readonly beside: readonly SideRow[];
}

/** What freezing a commitment's text needs: its terms hashed under its id, the answers sealed beside it. */
export function preparedOffer(
  id: string,
  { calendar, facts }: Surroundings,
  { signBy, answers }: OfferAsked,
): PreparedOffer {
  const sealed = answers.map(({ answer, ...name }) => ({ name, ...sealRemark(id, answer) }));
  const given = sealed.map(({ name, remark }) => ({ ...name, answer: remark }));
  const hash: Offering['hash'] = (format, parties, terms) => termsHash(format, id, parties, terms);
  return {
    at: (now) => ({ now, calendar, signBy, hash, facts, answers: given }),
    beside: sealed.map(({ row }) => row),
  };
}
