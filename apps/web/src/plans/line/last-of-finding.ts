import { isSettled, linesOf, type Line, type Plan } from '../plan.js';

/** Whether a line is the last one open against its finding: the finding ends with it. */
export function isLastOfFinding(plan: Plan, { terms, work }: Line): boolean {
  if (!work || isSettled(work) || terms.findingId === null) return false;
  return linesOf(plan).every(
    (other) =>
      other.terms.id === terms.id ||
      other.terms.findingId !== terms.findingId ||
      (other.work !== undefined && isSettled(other.work)),
  );
}
