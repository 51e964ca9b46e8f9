import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { asPerformer, asVerifier, type LineAct, type Verifying } from './at-work.js';
import type { FileRef } from './file-ref.js';
import { demandUnclaimed } from './line-decisions.js';
import { isSettled, shownEvidence, type LineEvidence, type LineWork } from './line-work.js';
import type { PlanEvent } from './plan-events.js';
import { workOn, type Plan } from './plan.js';

/** More pieces on one line would be an archive, not evidence. */
const MOST = 50;

/** Shows a file for a line: a new piece, or the next version of one. It is looked at anew. */
export function attachLineEvidence(
  state: Plan,
  {
    now: at,
    lineId,
    by,
    through,
    ...piece
  }: LineAct & FileRef & { readonly evidenceId: string; readonly validUntil: LocalDate | null },
): PlanEvent[] {
  const { work } = asPerformer(state, { lineId, now: at, by, through });
  demandUnclaimed(work, lineId);
  if (piece.validUntil !== null && piece.validUntil < dateOf(at))
    throw new RuleBroken('EVIDENCE_EXPIRED', { on: piece.validUntil });
  const before = work.evidence.findLast(({ evidenceId }) => evidenceId === piece.evidenceId);
  if (
    before?.sha256 === piece.sha256 &&
    before.validUntil === piece.validUntil &&
    before.state !== 'WITHDRAWN'
  )
    throw new RuleBroken('SAME_FILE');
  if (!before && shownEvidence(work).length >= MOST)
    throw new RuleBroken('TOO_MUCH_EVIDENCE', { most: MOST });
  const version = (before?.version ?? 0) + 1;
  return [{ type: 'LineEvidenceAttached', data: { lineId, at, by, through, ...piece, version } }];
}

/** Takes a piece back; it stays in the record. */
export function withdrawLineEvidence(
  state: Plan,
  {
    now: at,
    lineId,
    by,
    through,
    evidenceId,
    remark,
  }: LineAct & {
    readonly evidenceId: string;
    readonly remark: Remark;
  },
): PlanEvent[] {
  const { work } = asPerformer(state, { lineId, now: at, by, through });
  demandUnclaimed(work, lineId);
  shownPiece(work, evidenceId);
  return [{ type: 'LineEvidenceWithdrawn', data: { lineId, at, by, through, evidenceId, remark } }];
}

/** The inspecting side accepts a piece or rejects it with a reason: the version that it has looked at. */
export function reviewLineEvidence(
  state: Plan,
  {
    now: at,
    lineId,
    by,
    through,
    insiders,
    evidenceId,
    version,
    accepted,
    remark,
  }: Verifying & {
    readonly evidenceId: string;
    readonly version: number;
    readonly accepted: boolean;
    readonly remark: Remark | null;
  },
): PlanEvent[] {
  const { work } = asVerifier(state, { lineId, now: at, by, through, insiders });
  if (isSettled(work)) throw new RuleBroken('LINE_SETTLED', { lineId });
  const piece = shownPiece(work, evidenceId);
  if (piece.version !== version) throw new RuleBroken('EVIDENCE_CHANGED');
  if (piece.state === 'EXPIRED') throw new RuleBroken('EVIDENCE_EXPIRED', { on: piece.validUntil });
  if (!accepted && remark === null) throw new RuleBroken('REASON_MISSING');
  const data = { lineId, at, by, through, evidenceId, version, accepted, remark };
  return [{ type: 'LineEvidenceReviewed', data }];
}

/** What held until a day holds no more once it is over, on lines that are not settled. */
export function expireLineEvidence(state: Plan, { now: at, lineId, by, through }: LineAct): PlanEvent[] {
  if (state.status === 'NONE') return [];
  const work = workOn(state, lineId);
  if (isSettled(work)) return [];
  return shownEvidence(work)
    .filter((one) => one.state !== 'EXPIRED' && one.validUntil !== null && one.validUntil < dateOf(at))
    .map(({ evidenceId, version }) => ({
      type: 'LineEvidenceExpired',
      data: { lineId, at, by, through, evidenceId, version },
    }));
}

function shownPiece(work: LineWork, evidenceId: string): LineEvidence {
  const found = shownEvidence(work).find((one) => one.evidenceId === evidenceId);
  if (!found) throw new RuleBroken('NOT_FOUND', { what: 'evidence', id: evidenceId });
  return found;
}
