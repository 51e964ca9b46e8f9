import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { CommitmentEvent, Parties } from './commitment-events.js';
import type { Commitment, CommitmentStatus } from './commitment-state.js';
import { dueWithin } from './due-within.js';
import { itemDuesOf } from './item-dues.js';
import { demandDistinctItems, gapsOf, type Terms } from './terms.js';

/** How long the assigner has to countersign, in working days after the signature. House rule; no law names one. */
const COUNTERSIGN_WITHIN = 5;

/** Starts a commitment. One does not commit to oneself. */
export function draft(state: Commitment, parties: Parties, terms: Terms): CommitmentEvent[] {
  if (state.status !== 'NONE') throw new RuleBroken('WRONG_STATUS', { status: state.status, needed: 'NONE' });
  if (parties.assignerId === parties.signatoryId) throw new RuleBroken('ASSIGNER_IS_SIGNATORY');
  demandDistinctItems(terms);
  return [{ type: 'CommitmentDrafted', data: { ...parties, terms } }];
}

/** Replaces the terms, or whom they are for, while nobody has been asked to sign. */
export function revise(
  state: Commitment,
  parties: Omit<Parties, 'assignerId'>,
  terms: Terms,
): CommitmentEvent[] {
  const drafted = mustBe(state, 'DRAFT');
  if (drafted.parties.assignerId === parties.signatoryId) throw new RuleBroken('ASSIGNER_IS_SIGNATORY');
  demandDistinctItems(terms);
  return [{ type: 'DraftRevised', data: { ...parties, terms } }];
}

/** What issuing needs besides the state: the time, the calendar, and how terms are hashed. */
export interface Issuing {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly signBy: LocalDate;
  readonly hash: (parties: Parties, terms: Terms) => string;
}

/** Freezes the terms and asks for the signature. Every gap in the six clarities is named at once. */
export function issue(state: Commitment, { now, calendar, signBy, hash }: Issuing): CommitmentEvent[] {
  const { parties, terms } = mustBe(state, 'DRAFT');
  const gaps = gapsOf(terms);
  if (gaps.length > 0) throw new RuleBroken('SIX_CLARITIES_INCOMPLETE', { gaps });
  if (signBy < dateOf(now)) throw new RuleBroken('SIGN_BY_IN_PAST', { signBy });
  const itemDues = itemDuesOf(calendar, terms, dateOf(now));
  const onDay = { rule: 'ON_DAY', day: signBy } as const;
  const issued = { at: now, termsHash: hash(parties, terms), signBy: dueWithin(onDay, calendar), itemDues };
  return [{ type: 'CommitmentIssued', data: issued }];
}

/** The signatory signs exactly the terms he has read, known by their hash. */
export function sign(
  state: Commitment,
  { now, calendar, termsHash }: { now: Instant; calendar: WorkingCalendar; termsHash: string },
): CommitmentEvent[] {
  if (state.status === 'SIGNED' || state.status === 'IN_FORCE') throw new RuleBroken('ALREADY_SIGNED');
  const issued = mustBe(state, 'ISSUED');
  if (issued.termsHash !== termsHash) throw new RuleBroken('TERMS_CHANGED', { termsHash: issued.termsHash });
  const countersignBy = dueWithin(
    { rule: 'WORKING_DAYS_AFTER', from: dateOf(now), days: COUNTERSIGN_WITHIN },
    calendar,
  );
  return [{ type: 'CommitmentSigned', data: { at: now, termsHash, countersignBy } }];
}

/** The assigner countersigns; from then on the commitment is in force. */
export function countersign(
  state: Commitment,
  { now, termsHash }: { now: Instant; termsHash: string },
): CommitmentEvent[] {
  if (state.status === 'IN_FORCE') throw new RuleBroken('ALREADY_SIGNED');
  const signed = mustBe(state, 'SIGNED');
  if (signed.termsHash !== termsHash) throw new RuleBroken('TERMS_CHANGED', { termsHash: signed.termsHash });
  return [{ type: 'CommitmentCountersigned', data: { at: now, termsHash } }];
}

type In<Status extends CommitmentStatus> = Extract<Commitment, { readonly status: Status }>;

function mustBe<Status extends CommitmentStatus>(state: Commitment, needed: Status): In<Status> {
  // TypeScript can't narrow a union by a generic tag; the comparison just above the cast is the check.
  if (state.status === needed) return state as In<Status>;
  throw new RuleBroken(state.status === 'NONE' ? 'NOT_FOUND' : 'WRONG_STATUS', {
    status: state.status,
    needed,
  });
}
