import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { asPerformer, type Act } from './at-work.js';
import type { Commitment } from './commitment-state.js';
import { shownEvidence, standingClaim, type Evidence, type ItemWork } from './item-work.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { WorkEvent } from './work-events.js';

/** More pieces on one item would be an archive, not evidence. */
const MOST = 50;

export interface Attachment
  extends Act, Pick<Evidence, 'evidenceId' | 'fileId' | 'sha256' | 'size' | 'mediaType'> {}

/**
 * Shows something for an item: a new piece of evidence, or the next version of one. On an item that was confirmed this
 * voids the confirmation: it stood on what was shown then.
 */
export function attachEvidence(state: Commitment, { now: at, ...attachment }: Attachment): WorkEvent[] {
  const { itemId, by, evidenceId, sha256 } = attachment;
  const { work } = asPerformer(state, { itemId, by, now: at });
  demandStill(work, itemId);
  const before = work.evidence.findLast((one) => one.evidenceId === evidenceId);
  if (before?.sha256 === sha256 && !before.withdrawn) throw new RuleBroken('SAME_FILE');
  if (!before && shownEvidence(work).length >= MOST)
    throw new RuleBroken('TOO_MUCH_EVIDENCE', { most: MOST });
  const attached = { ...attachment, at, version: (before?.version ?? 0) + 1 };
  return [...voided(work, { itemId, by, now: at }), { type: 'EvidenceAttached', data: attached }];
}

/** Takes a piece of evidence back; it stays in the record. */
export function withdrawEvidence(
  state: Commitment,
  { itemId, by, now: at, evidenceId, remark }: Act & { readonly evidenceId: string; readonly remark: Remark },
): WorkEvent[] {
  const { work } = asPerformer(state, { itemId, by, now: at });
  demandStill(work, itemId);
  if (!shownEvidence(work).some((one) => one.evidenceId === evidenceId))
    throw new RuleBroken('NOT_FOUND', { what: 'evidence', id: evidenceId });
  const withdrawn = { itemId, at, by, evidenceId, remark };
  return [...voided(work, { itemId, by, now: at }), { type: 'EvidenceWithdrawn', data: withdrawn }];
}

/** What waits to be confirmed must stand still: the claim is taken back first. */
function demandStill({ status }: ItemWork, itemId: string): void {
  if (status === 'AWAITING_CONFIRMATION') throw new RuleBroken('CLAIM_AWAITS', { itemId });
}

function voided(work: ItemWork, { itemId, by, now: at }: Act): WorkEvent[] {
  const claim = standingClaim(work);
  if (work.status !== 'COMPLETED' || !claim) return [];
  const data = { itemId, at, by, claim: claim.number, because: 'EVIDENCE_CHANGED', remark: null } as const;
  return [{ type: 'ConfirmationVoided', data }];
}
