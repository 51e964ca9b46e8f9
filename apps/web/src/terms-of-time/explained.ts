import type { Explained, Stretch, TermDay } from './explained-types.js';

const text = (value: unknown): value is string => typeof value === 'string';
const object = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads how a due date came about; undefined where it was recorded in a shape this page does not know. */
export function explained(explanation: unknown): Explained | undefined {
  if (!object(explanation)) return undefined;
  const { rule, from, calendarVersion, provisional, days, roadmap } = explanation;
  if (rule === 'BY_ROADMAP' && text(roadmap)) return { rule, roadmap };
  if (!text(rule) || !text(from) || !text(calendarVersion) || !Array.isArray(days)) return undefined;
  // Earlier records do not say whether they are provisional.
  return {
    rule,
    from,
    calendarVersion,
    provisional: provisional === true,
    days: days.filter(isTermDay),
  };
}

function isTermDay(value: unknown): value is TermDay {
  if (!object(value)) return false;
  const { date, counted, why, stretches = [] } = value;
  return (
    text(date) &&
    typeof counted === 'boolean' &&
    text(why) &&
    Array.isArray(stretches) &&
    stretches.every(isStretch)
  );
}

function isStretch(value: unknown): value is Stretch {
  return object(value) && text(value['from']) && text(value['to']);
}

/** The days counted and those passed over; the day it began with is neither. */
export function tally(days: readonly TermDay[]): { readonly counted: number; readonly skipped: number } {
  const counted = days.filter((day) => day.counted).length;
  const first = days.filter(({ why }) => why === 'FIRST_DAY').length;
  return { counted, skipped: days.length - counted - first };
}

/** The minutes of office time counted; undefined for a term that is not in hours. */
export function minutesCounted(days: readonly TermDay[]): number | undefined {
  const stretches = days.flatMap((day) => day.stretches ?? []);
  if (stretches.length === 0) return undefined;
  const time = stretches.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0);
  return Math.floor(time / 60_000);
}
