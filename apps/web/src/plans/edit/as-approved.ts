import type { Plan } from '../plan.js';
import { sameLines, sentOf, type EditedLine } from './edited-line.js';

/** Whether what is written is word for word what was approved, and still stands: there is nothing to submit. */
export const isAsApproved = ({ approved, void: isVoid }: Plan, rows: readonly EditedLine[]): boolean =>
  approved !== null && !isVoid && sameLines(rows.map(sentOf), approved.lines);
