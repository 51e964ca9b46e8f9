import { useMemo } from 'react';
import { useToday } from '../session/read-welcome.js';
import { useCalendarOf } from './use-calendar-of.js';
import { workingDaysBetween } from './working-days-between.js';
import { specialDays } from './year-days.js';

/** How many working days are left until a day; undefined while that is not known, null where the calendar does not reach. */
export type WorkingDays = (to: string) => number | null | undefined;

/** Counts by the calendar of the administration: rows of findings say their last day, and not how far off it is. */
export function useWorkingDays(): WorkingDays {
  const today = useToday();
  const calendar = useCalendarOf();
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
