import { weekday } from './local-date.js';
import type { CalendarDay, WorkingCalendar } from './working-calendar.js';

/**
 * What contradicts itself in a calendar, one English sentence each; empty when it can be relied on.
 * To be shown to the person who edits a calendar, before it is published.
 */
export function calendarContradictions(calendar: WorkingCalendar): readonly string[] {
  const { coveredFrom, coveredTo, days } = calendar;
  const seen = new Set<string>();
  const found = days.flatMap((day) => {
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
  return coveredFrom > coveredTo ? [`${coveredFrom} is after ${coveredTo}`, ...found] : found;
}

function kindContradictions({ date, kind }: CalendarDay): string[] {
  const name = weekday(date);
  const weekend = name === 'SATURDAY' || name === 'SUNDAY';
  if (kind === 'WORKING_SATURDAY' && name !== 'SATURDAY') return [`${date} is WORKING_SATURDAY on a ${name}`];
  if ((kind === 'IN_LIEU' || kind === 'SWAPPED_OFF') && weekend) return [`${date} is ${kind} on a ${name}`];
  return [];
}
