import type { Reply } from '../api/endpoints.js';

type Calendar = Reply<'getCalendar'>;
export type SpecialDay = Calendar['days'][number];
export type DayKind = SpecialDay['kind'];

/** What a day is on the page: by kind and word, with what is said of it. */
export interface ShownDay {
  readonly date: string;
  readonly kind: DayKind | 'WEEKDAY' | 'WEEKEND';
  readonly working: boolean;
  /** Announced but not law, or of a year that is not announced. */
  readonly provisional: boolean;
  readonly special: SpecialDay | null;
}

const DAY_MS = 86_400_000;
/** 0 is Monday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The days of a calendar by date: those beneath it, and over them its own. */
export function specialDays({ days, beneath }: Pick<Calendar, 'days' | 'beneath'>): Map<string, SpecialDay> {
  return new Map([...(beneath?.days ?? []), ...days].map((day) => [day.date, day]));
}

/** All days of a month, in order. */
export function daysOfMonth(
  year: number,
  month: number,
  special: ReadonlyMap<string, SpecialDay>,
  confirmedTo: string,
): ShownDay[] {
  const first = Date.UTC(year, month - 1, 1);
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(first + index * DAY_MS).toISOString().slice(0, 10);
    return shown(date, special.get(date) ?? null, date > confirmedTo);
  });
}

function shown(date: string, special: SpecialDay | null, unconfirmed: boolean): ShownDay {
  const weekend = weekdayOf(date) > 4;
  const provisional = special?.provisional === true || (unconfirmed && special !== null);
  // A day that is only announced has no effect yet.
  const effective = special?.provisional === true ? null : special;
  const kind = special?.kind ?? (weekend ? 'WEEKEND' : 'WEEKDAY');
  const working = effective
    ? effective.kind === 'WORKING_SATURDAY' || effective.kind === 'LOCAL_WORKING'
    : !weekend;
  return { date, kind, working, provisional, special };
}

/** How many days of a year are worked, are off for a reason, and are worked on a Saturday. */
export function countsOf(days: readonly ShownDay[]): { working: number; off: number; saturdays: number } {
  return {
    working: days.filter(({ working }) => working).length,
    off: days.filter(({ special, working }) => special !== null && !working).length,
    saturdays: days.filter(({ kind, working }) => kind === 'WORKING_SATURDAY' && working).length,
  };
}
