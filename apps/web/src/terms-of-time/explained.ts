import type { TermDay, Explained } from './explained-types.js';

const text = (value: unknown): value is string => typeof value === 'string';
const object = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads how a due date came about; undefined where it was recorded in a shape this page does not know. */
export function explained(explanation: unknown): Explained | undefined {
  if (!object(explanation)) return undefined;
  const { rule, from, calendarVersion, days, roadmap } = explanation;
  if (rule === 'BY_ROADMAP' && text(roadmap)) return { rule, roadmap };
  if (!text(rule) || !text(from) || !text(calendarVersion) || !Array.isArray(days)) return undefined;
  return { rule, from, calendarVersion, days: days.filter(isTermDay) };
}

function isTermDay(value: unknown): value is TermDay {
  return object(value) && text(value['date']) && typeof value['counted'] === 'boolean' && text(value['why']);
}

/** The days counted and those passed over; the day it began with is neither. */
export function tally(days: readonly TermDay[]): { readonly counted: number; readonly skipped: number } {
  const counted = days.filter((day) => day.counted).length;
  const first = days.filter(({ why }) => why === 'FIRST_DAY').length;
  return { counted, skipped: days.length - counted - first };
}
