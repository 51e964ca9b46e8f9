import { weekday } from './local-date.js';
import { minutesOf, officeTime } from './office-hours.js';
import type { CalendarDay, WorkingCalendar } from './working-calendar.js';

const HOUR_MS = 3_600_000;

/**
 * What contradicts itself in a calendar, one English sentence each; empty when it can be relied on.
 * To be shown to the person who edits a calendar, before it is published.
 */
export function calendarContradictions(calendar: WorkingCalendar): readonly string[] {
  return [...spanContradictions(calendar), ...dayContradictions(calendar), ...hourContradictions(calendar)];
}

function spanContradictions({ coveredFrom, coveredTo, confirmedTo }: WorkingCalendar): string[] {
  if (coveredFrom > coveredTo) return [`${coveredFrom} is after ${coveredTo}`];
  return confirmedTo > coveredTo ? [`${confirmedTo} is confirmed but not covered`] : [];
}

function dayContradictions({ coveredFrom, coveredTo, days }: WorkingCalendar): string[] {
  const seen = new Set<string>();
  return days.flatMap((day) => {
    const twice = seen.has(day.date);
    seen.add(day.date);
    return [
      ...(twice ? [`${day.date} is named twice`] : []),
      ...(day.date < coveredFrom || day.date > coveredTo
        ? [`${day.date} lies outside the covered span`]
        : []),
      ...kindContradictions(day),
    ];
  });
}

function kindContradictions({ date, kind, provisional }: CalendarDay): string[] {
  const name = weekday(date);
  const weekend = name === 'SATURDAY' || name === 'SUNDAY';
  switch (kind) {
    case 'WORKING_SATURDAY':
      return name === 'SATURDAY' ? [] : [`${date} is WORKING_SATURDAY on a ${name}`];
    case 'IN_LIEU':
    case 'SWAPPED_OFF':
      return weekend ? [`${date} is ${kind} on a ${name}`] : [];
    case 'LOCAL_OFF':
    case 'LOCAL_WORKING':
      // Without effect it would still hide what the calendar beneath says of the day.
      return provisional ? [`${date} is ${kind}, which is never provisional`] : [];
    case 'HOLIDAY':
      return [];
  }
}

function hourContradictions(calendar: WorkingCalendar): string[] {
  const { officeHours, transferCut } = calendar;
  const written = officeHours.map(({ from, to }) => `${from}-${to}`).join(', ');
  const edges = officeHours.flatMap(({ from, to }) => [minutesOf(from), minutesOf(to)]);
  // Written so that an hour which is none (NaN) fails as well.
  if (!edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0)))
    return [`The office hours ${written} are not in order`];
  const hours = officeTime(calendar) / HOUR_MS;
  return [
    ...(hours === 8 ? [] : [`The office hours ${written} are ${hours} hours, not the 8 of a working day`]),
    ...(minutesOf(transferCut) <= (edges.at(-1) ?? 0)
      ? []
      : [`The hour of transfer ${transferCut} is not before the office closes`]),
  ];
}
