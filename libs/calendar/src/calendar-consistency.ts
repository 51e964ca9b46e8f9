import { contradictionInEnglish, type CalendarContradiction } from './calendar-contradiction.js';
import { daysBetween, weekday } from './local-date.js';
import { minutesOf, officeTime } from './office-hours.js';
import type { CalendarDay, WorkingCalendar } from './working-calendar.js';

const HOUR_MS = 3_600_000;
/** Days: 50 years. */
const LONGEST = 18_263;

/** What contradicts itself in a calendar, one English sentence each; empty when it can be relied on. */
export function calendarContradictions(calendar: WorkingCalendar): readonly string[] {
  return contradictionsOf(calendar).map(contradictionInEnglish);
}

/** The same as data, to be shown to the person who edits a calendar, before it is published. */
export function contradictionsOf(calendar: WorkingCalendar): readonly CalendarContradiction[] {
  return [...spanContradictions(calendar), ...dayContradictions(calendar), ...hourContradictions(calendar)];
}

function spanContradictions({
  coveredFrom,
  coveredTo,
  confirmedTo,
}: WorkingCalendar): CalendarContradiction[] {
  if (coveredFrom > coveredTo) return [{ what: 'SPAN_REVERSED', from: coveredFrom, to: coveredTo }];
  // A slip of the pen (9999): every process keeps each day of it.
  if (daysBetween(coveredFrom, coveredTo) > LONGEST) return [{ what: 'SPAN_TOO_LONG', to: coveredTo }];
  return confirmedTo > coveredTo ? [{ what: 'CONFIRMED_BEYOND_SPAN', to: confirmedTo }] : [];
}

function dayContradictions({ coveredFrom, coveredTo, days }: WorkingCalendar): CalendarContradiction[] {
  const seen = new Set<string>();
  return days.flatMap((day): CalendarContradiction[] => {
    const { date } = day;
    const twice = seen.has(date);
    seen.add(date);
    return [
      ...(twice ? [{ what: 'NAMED_TWICE', date } as const] : []),
      ...(date < coveredFrom || date > coveredTo ? [{ what: 'OUTSIDE_SPAN', date } as const] : []),
      ...kindContradictions(day),
    ];
  });
}

function kindContradictions({ date, kind, provisional }: CalendarDay): CalendarContradiction[] {
  const name = weekday(date);
  const weekend = name === 'SATURDAY' || name === 'SUNDAY';
  const wrong: CalendarContradiction = { what: 'WRONG_WEEKDAY', date, kind, weekday: name };
  switch (kind) {
    case 'WORKING_SATURDAY':
      return name === 'SATURDAY' ? [] : [wrong];
    case 'IN_LIEU':
    case 'SWAPPED_OFF':
      return weekend ? [wrong] : [];
    case 'LOCAL_OFF':
    case 'LOCAL_WORKING':
      // Without effect it would still hide what the calendar beneath says of the day.
      return provisional ? [{ ...wrong, what: 'NEVER_PROVISIONAL' }] : [];
    case 'HOLIDAY':
      return [];
  }
}

function hourContradictions(calendar: WorkingCalendar): CalendarContradiction[] {
  const { officeHours, transferCut } = calendar;
  const written = officeHours.map(({ from, to }) => `${from}-${to}`).join(', ');
  const edges = officeHours.flatMap(({ from, to }) => [minutesOf(from), minutesOf(to)]);
  // Written so that an hour which is none (NaN) fails as well.
  if (!edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0)))
    return [{ what: 'HOURS_OUT_OF_ORDER', written }];
  const hours = officeTime(calendar) / HOUR_MS;
  return [
    ...(hours === 8 ? [] : [{ what: 'NOT_EIGHT_HOURS', written, hours } as const]),
    ...(minutesOf(transferCut) <= (edges.at(-1) ?? 0)
      ? []
      : [{ what: 'CUT_AFTER_CLOSING', cut: transferCut } as const]),
  ];
}
