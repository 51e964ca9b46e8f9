import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { asCreditor, asPerformer, type Act } from './at-work.js';
import type { Commitment } from './commitment-state.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import { shownEvidence, standingClaim, type Claim, type ItemWork } from './item-work.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { Health, Reading, WorkEvent } from './work-events.js';

/** How long the other side has to confirm what was claimed, in working days. House rule; no law names one. */
const CONFIRM_WITHIN = 5;

export interface Progress extends Act {
  readonly percent: number | null;
  readonly health: Health | null;
  readonly reading: Reading | null;
  readonly remark: Remark | null;
}

/** How far it is, how it goes, what the indicator reads, or a word about it: at least one of them. */
export function reportProgress(state: Commitment, { now: at, ...progress }: Progress): WorkEvent[] {
  const { item, work } = asPerformer(state, { now: at, ...progress });
  demandUnclaimed(work, progress.itemId);
  const { percent, health, reading, remark } = progress;
  if (percent === null && health === null && reading === null && remark === null)
    throw new RuleBroken('NOTHING_REPORTED');
  if (reading) {
    if (!item.indicator || item.indicator.rollUp) throw new RuleBroken('NO_READING_HERE');
    if (reading.on > dateOf(at)) throw new RuleBroken('READING_IN_FUTURE', { on: reading.on });
  }
  return [{ type: 'ProgressReported', data: { ...progress, at } }];
}

export interface Claiming extends Act {
  readonly remark: Remark | null;
  readonly calendar: WorkingCalendar;
}

/** Says it is done, with the evidence that stands there now; without any, nobody could confirm it. */
export function claimCompletion(
  state: Commitment,
  { itemId, by, now: at, remark, calendar }: Claiming,
): WorkEvent[] {
  const { work } = asPerformer(state, { itemId, by, now: at });
  demandUnclaimed(work, itemId);
  const shown = shownEvidence(work);
  if (shown.length === 0) throw new RuleBroken('NO_EVIDENCE', { itemId });
  const confirmBy = dueWithinDays(CONFIRM_WITHIN, at, calendar);
  const evidence = shown.map(({ evidenceId, version, sha256 }) => ({ evidenceId, version, sha256 }));
  const claim = work.claims.length + 1;
  return [{ type: 'CompletionClaimed', data: { itemId, at, by, claim, evidence, remark, confirmBy } }];
}

/** Takes a claim back that nobody has answered yet. */
export function withdrawClaim(
  state: Commitment,
  { itemId, by, now: at, remark }: Act & { readonly remark: Remark },
): WorkEvent[] {
  const claim = claimOf(asPerformer(state, { itemId, by, now: at }).work);
  return [{ type: 'ClaimWithdrawn', data: { itemId, at, by, claim: claim.number, remark } }];
}

/** An answer to a claim names it by its number: he who answers has seen that one. */
export interface Answer extends Act {
  readonly claim: number;
}

/** The other side confirms it. */
export function confirmCompletion(
  state: Commitment,
  { itemId, by, now: at, claim, remark }: Answer & { readonly remark: Remark | null },
): WorkEvent[] {
  const claimed = claimOf(asCreditor(state, { itemId, by, now: at }).work, claim);
  const data = { itemId, at, by, claim, claimedAt: claimed.at, remark };
  return [{ type: 'CompletionConfirmed', data }];
}

/** The other side sends it back to work; the date stays. */
export function sendBackCompletion(
  state: Commitment,
  { itemId, by, now: at, claim, remark }: Answer & { readonly remark: Remark },
): WorkEvent[] {
  claimOf(asCreditor(state, { itemId, by, now: at }).work, claim);
  return [{ type: 'CompletionSentBack', data: { itemId, at, by, claim, remark } }];
}

/** What was confirmed was found to be wrong. */
export function voidConfirmation(
  state: Commitment,
  { itemId, by, now: at, remark }: Act & { readonly remark: Remark },
): WorkEvent[] {
  const { work } = asCreditor(state, { itemId, by, now: at });
  const claim = standingClaim(work);
  if (work.status !== 'COMPLETED' || !claim) throw new RuleBroken('NOT_COMPLETED', { itemId });
  const because = 'FOUND_WRONG';
  return [{ type: 'ConfirmationVoided', data: { itemId, at, by, claim: claim.number, because, remark } }];
}

/** What was claimed and not answered is not worked on: what is to be confirmed must stand still. */
export function demandUnclaimed({ status }: ItemWork, itemId: string): void {
  if (status === 'AWAITING_CONFIRMATION') throw new RuleBroken('CLAIM_AWAITS', { itemId });
  if (status === 'COMPLETED') throw new RuleBroken('ITEM_COMPLETED', { itemId });
}

function claimOf(work: ItemWork, number?: number): Claim {
  const claim = standingClaim(work);
  if (work.status !== 'AWAITING_CONFIRMATION' || !claim) throw new RuleBroken('NO_CLAIM');
  if (number !== undefined && claim.number !== number)
    throw new RuleBroken('CLAIM_CHANGED', { claim: claim.number });
  return claim;
}
