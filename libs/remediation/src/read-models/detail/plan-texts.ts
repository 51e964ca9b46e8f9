import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getPlan } from '#libs/contracts/src/http/remediation-plans.js';
import type { KnownNames } from '#libs/platform/src/reading/known-names.js';
import type { PlanId, PlanLine } from '../../domain/plan-line.js';
import type { AskedPlan } from '../../domain/plan.js';
import { canonicalPlan } from '../../plan-seal.js';

type Detail = ReplyOf<typeof getPlan>;
type Line = Detail['submissions'][number]['lines'][number];

/** Every text that was submitted, whatever became of it, the first one first. */
export const submissionsOf = (
  id: PlanId,
  { submissions }: AskedPlan,
  names: KnownNames,
): Detail['submissions'] =>
  submissions.map(
    ({ edition, hash, lines, changes, submittedAt, reviewBy, outcome, decidedAt, reviseBy, ...one }) => ({
      edition,
      hash,
      canonical: canonicalPlan(id, edition, lines),
      lines: lines.map(shown),
      changes: [...changes],
      submittedAt,
      submittedBy: names.person(one.submittedBy),
      note: names.wordsOf(one.remark),
      reviewBy: reviewBy.on,
      outcome,
      decidedAt,
      decidedBy: one.decidedBy && names.person(one.decidedBy),
      decision: names.wordsOf(one.decision),
      remarks: one.remarks.map(({ lineId, remark }) => ({ lineId, text: names.wordsOf(remark) })),
      reviseBy: reviseBy?.on ?? null,
    }),
  );

/** What was approved last, with the slips of the pen put right since. */
export function approvedOf({ approved }: AskedPlan, names: KnownNames): Detail['approved'] {
  if (!approved) return null;
  const { edition, hash, lines, approvedAt, approvedBy, voidedAt, smallChanges } = approved;
  return {
    edition,
    hash,
    lines: lines.map(shown),
    approvedAt,
    approvedBy: names.person(approvedBy),
    voidedAt,
    smallChanges: smallChanges.map(({ by, changes, ...one }) => ({
      ...one,
      by: names.person(by),
      changes: [...changes],
    })),
  };
}

const shown = (line: PlanLine): Line => ({ ...line, coordinatingUnits: [...line.coordinatingUnits] });
