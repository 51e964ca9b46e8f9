import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CommitmentEvent, FromTemplate } from './commitment-events.js';
import type { Commitment } from './commitment-state.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import { inStatus } from './in-status.js';
import { offer, possibleTerms, type Offering } from './offer.js';
import type { Addressed, Parties } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Terms } from './terms.js';

/** How long the assigner has to answer a return, in working days. House rule; no law names one. */
const ANSWER_RETURN_WITHIN = 5;

/** Starts a commitment. One does not commit to oneself. */
export function draft(
  state: Commitment,
  parties: Parties,
  terms: Terms,
  template: FromTemplate | null = null,
): CommitmentEvent[] {
  if (state.status !== 'NONE') throw new RuleBroken('WRONG_STATUS', { status: state.status, needed: 'NONE' });
  return [
    { type: 'CommitmentDrafted', data: { ...parties, terms: possibleTerms(terms, parties), template } },
  ];
}

/** Replaces the terms, or whom they are for, while nobody has been asked to sign. */
export function revise(state: Commitment, addressed: Addressed, terms: Terms): CommitmentEvent[] {
  const { assignerId } = inStatus(state, 'DRAFT').parties;
  const possible = possibleTerms(terms, { ...addressed, assignerId });
  return [{ type: 'DraftRevised', data: { ...addressed, terms: possible } }];
}

/** Nobody was asked to sign it, and nobody will be. */
export function discard(state: Commitment, { now: at }: { now: Instant }): CommitmentEvent[] {
  inStatus(state, 'DRAFT');
  return [{ type: 'DraftDiscarded', data: { at } }];
}

/** Freezes the terms and asks for the signature. */
export function issue(state: Commitment, offering: Offering): CommitmentEvent[] {
  const { parties, terms } = inStatus(state, 'DRAFT');
  return [{ type: 'CommitmentIssued', data: offer(1, parties, terms, offering) }];
}

/** The signatory sends it back unsigned, and may say what he would sign. */
export function giveBack(state: Commitment, { remark, proposal, now, calendar }: Return): CommitmentEvent[] {
  const { pending } = inStatus(state, 'ISSUED');
  const { number: edition, parties } = pending;
  const answerBy = dueWithinDays(ANSWER_RETURN_WITHIN, now, calendar);
  const possible = proposal && possibleTerms(proposal, parties);
  return [{ type: 'CommitmentReturned', data: { edition, at: now, remark, proposal: possible, answerBy } }];
}

export interface Return {
  readonly remark: Remark;
  readonly proposal: Terms | null;
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
}

/** Offers another text in the place of one that is not in force. What was signed of that is void, and stays visible as void. */
export function reissue(
  state: Commitment,
  { parties, terms, remark }: { parties: Parties; terms: Terms; remark: Remark | null },
  offering: Offering,
): CommitmentEvent[] {
  const { pending } = inStatus(state, 'ISSUED', 'RETURNED', 'SIGNED');
  const possible = possibleTerms(terms, parties);
  const data = offer(pending.number + 1, parties, possible, offering);
  if (data.termsHash === pending.termsHash && state.status !== 'RETURNED')
    throw new RuleBroken('NOTHING_CHANGED');
  return [{ type: 'CommitmentReissued', data: { ...data, parties, terms: possible, remark } }];
}
