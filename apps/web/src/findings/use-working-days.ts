import { useMemo } from 'react';
import { useRead } from '../api/use-read.js';
import { specialDays } from '../calendars/year-days.js';
import { useToday } from '../session/read-welcome.js';
import { workingDaysBetween } from './working-days-between.js';

/** How many working days are left until a day; undefined while that is not known, null where the calendar does not reach. */
export type WorkingDays = (to: string) => number | null | undefined;

/** Counts by the calendar of the administration: rows of findings say their last day, and not how far off it is. */
export function useWorkingDays(): WorkingDays {
  const today = useToday();
  const id = useRead('listCalendars', {}).data?.items.find(({ scope }) => scope === 'TENANT')?.id;
  const calendar = useRead('getCalendar', { params: { id: id ?? '' } }, { enabled: id !== undefined }).data;
  return useMemo((): WorkingDays => {
    if (!calendar) return () => undefined;
    const special = specialDays(calendar);
    const { span } = calendar;
    return (to) =>
      span && to <= span.coveredTo && today >= span.coveredFrom
        ? workingDaysBetween(today, to, special)
        : null;
  }, [calendar, today]);
}
