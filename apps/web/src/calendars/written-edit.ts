import type { CalendarEdit } from './calendar-edit.js';
import type { DayEdit } from './day-edits.js';

/** A draft as it was kept, and by which version of the calendar it was begun. */
export interface KeptEdit {
  readonly edit: CalendarEdit;
  readonly version: number;
}

/** As it is written down: a map has no words of its own there. */
export const written = ({ edit, version }: KeptEdit): string =>
  JSON.stringify({ ...edit, days: [...edit.days], version });

export function readKept(text: string | null): KeptEdit | null {
  if (text === null) return null;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isKept(kept)) return null;
    const { version, days, ...edit } = kept;
    return { edit: { ...edit, days: new Map(days) }, version };
  } catch {
    return null;
  }
}

// Only this page writes there, under a name that holds the shape's version; the API refuses what is wrong inside.
type Written = Omit<CalendarEdit, 'days'> & { version: number; days: readonly [string, DayEdit][] };
const isKept = (kept: unknown): kept is Written =>
  typeof kept === 'object' &&
  kept !== null &&
  'version' in kept &&
  'document' in kept &&
  'days' in kept &&
  Array.isArray(kept.days);
