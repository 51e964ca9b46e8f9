import type { DraftState, KeptDraft } from './draft-state.js';

/** Where a plan under way is kept in the browser: per person, since a computer may be shared. */
export const keptPlanAt = (personId: string, planId: string): string => `camket.plan.1.${personId}.${planId}`;

/** What is kept of it. */
export const keptOf = ({ content: { rows, unread }, base: { lines } }: DraftState): string =>
  JSON.stringify({ base: lines, rows, unread } satisfies KeptDraft);

/** Reads what was kept; undefined when nothing was, or nothing that can be taken up again. */
export function readKeptPlan(text: string | null): KeptDraft | undefined {
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the place holds the shape's version; within it only damage is to be feared. */
function isKept(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null) return false;
  if (!('rows' in value && 'base' in value && 'unread' in value)) return false;
  const { rows, base, unread } = value;
  return Array.isArray(rows) && Array.isArray(base) && typeof unread === 'object' && unread !== null;
}
