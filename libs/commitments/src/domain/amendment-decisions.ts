import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CommitmentEvent } from './commitment-events.js';
import type { Commitment } from './commitment-state.js';
import type { PastEdition } from './edition.js';
import { inStatus } from './in-status.js';
import { offer, possibleTerms, type Offering } from './offer.js';
import type { CoSigners, Parties, Side } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Terms } from './terms.js';

/** Other terms for a commitment in force, proposed by either side. The text in force holds until both have signed them. */
export interface Amendment {
  readonly by: Side;
  readonly terms: Terms;
  readonly coSigners: Readonly<Record<Side, CoSigners>>;
  readonly remark: Remark;
}

export function proposeAmendment(
  state: Commitment,
  { by, terms, coSigners, remark }: Amendment,
  offering: Offering,
): CommitmentEvent[] {
  const { current, amendment, past, parties: bound, work } = inStatus(state, 'IN_FORCE');
  if (amendment) throw new RuleBroken('AMENDMENT_UNDER_WAY');
  const parties: Parties = { ...bound, coSigners };
  const possible = possibleTerms(terms, parties);
  if (possible.year !== current.terms.year) throw new RuleBroken('YEAR_STAYS', { year: current.terms.year });
  for (const { id } of current.terms.items)
    if (work[id]?.status === 'COMPLETED' && !possible.items.some((item) => item.id === id))
      throw new RuleBroken('ITEM_COMPLETED', { itemId: id });
  demandNewIds(possible, current.terms, past);
  const number = Math.max(current.number, ...past.map((one) => one.number)) + 1;
  const data = offer(number, parties, possible, offering, current.itemDues);
  if (data.termsHash === current.termsHash) throw new RuleBroken('NOTHING_CHANGED');
  return [{ type: 'AmendmentProposed', data: { ...data, by, parties, terms: possible, remark } }];
}

/** What was dropped once and is promised again is another item: the duty of the first was cancelled. */
function demandNewIds(terms: Terms, current: Terms, past: readonly PastEdition[]): void {
  const standing = new Set(current.items.map(({ id }) => id));
  const gone = new Set(
    past.flatMap((one) => (one.ended === 'REPLACED' ? one.terms.items.map(({ id }) => id) : [])),
  );
  const again = terms.items.find(({ id }) => gone.has(id) && !standing.has(id));
  if (again) throw new RuleBroken('ITEM_WAS_DROPPED', { itemId: again.id });
}

/** Either side drops an amendment that is under way; the text in force goes on to hold. */
export function dropAmendment(
  state: Commitment,
  { by, remark, now: at }: { by: Side; remark: Remark; now: Instant },
): CommitmentEvent[] {
  const { amendment } = inStatus(state, 'IN_FORCE');
  if (!amendment) throw new RuleBroken('NO_AMENDMENT');
  return [{ type: 'AmendmentDropped', data: { edition: amendment.number, at, by, remark } }];
}
