import { useRead } from '../../api/use-read.js';
import { specialDays } from '../../calendars/year-days.js';
import { useToday } from '../../session/read-welcome.js';
import { workingDayAfter } from './working-day-after.js';

/** Which day it will be so many working days from today, by the calendar of a unit; undefined as long as that is not known. */
export function useWorkingDay(unitId: string, count: number | undefined): string | undefined {
  const today = useToday();
  const calendars = useRead('listCalendars', {}).data?.items ?? [];
  const units = useRead('listUnits', { query: {} }).data?.units;
  const level = units?.find(({ id }) => id === unitId)?.level;
  const holds =
    calendars.find((one) => one.scope === 'UNIT' && one.unit.id === unitId) ??
    calendars.find((one) => one.scope === 'LEVEL' && one.level === level) ??
    calendars.find(({ scope }) => scope === 'TENANT');
  const calendar = useRead(
    'getCalendar',
    { params: { id: holds?.id ?? '' } },
    { enabled: holds !== undefined && units !== undefined },
  ).data;
  if (!calendar || count === undefined) return undefined;
  return workingDayAfter(today, count, specialDays(calendar));
}
