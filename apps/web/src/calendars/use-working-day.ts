import { useToday } from '../session/read-welcome.js';
import { useCalendarOf } from './use-calendar-of.js';
import { workingDayAfter } from './working-day-after.js';
import { specialDays } from './year-days.js';

/** Which day it will be so many working days from today, by the calendar of a unit; undefined as long as that is not known. */
export function useWorkingDay(unitId: string, count: number | undefined): string | undefined {
  const today = useToday();
  const calendar = useCalendarOf(unitId);
  if (!calendar || count === undefined) return undefined;
  return workingDayAfter(today, count, specialDays(calendar));
}
