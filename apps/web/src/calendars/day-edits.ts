import type { SpecialDay } from './year-days.js';

/** What a day is to be; null for a day like any other. */
export type DayEdit = Omit<SpecialDay, 'date'> | null;

/** What is to be changed, by date. */
export type DayEdits = ReadonlyMap<string, DayEdit>;
