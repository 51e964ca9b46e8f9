import type { Reply } from '../api/endpoints.js';
import { useRead } from '../api/use-read.js';

/** The calendar by which a unit works, or that of the whole administration; undefined as long as it is not read. */
export function useCalendarOf(unitId?: string): Reply<'getCalendar'> | undefined {
  const calendars = useRead('listCalendars', {}).data?.items ?? [];
  const enabled = unitId !== undefined;
  const units = useRead('listUnits', { query: {} }, { enabled }).data?.units;
  const level = units?.find(({ id }) => id === unitId)?.level;
  const holds =
    calendars.find((one) => one.scope === 'UNIT' && one.unit.id === unitId) ??
    calendars.find((one) => one.scope === 'LEVEL' && one.level === level) ??
    calendars.find(({ scope }) => scope === 'TENANT');
  const known = holds !== undefined && (!enabled || units !== undefined);
  return useRead('getCalendar', { params: { id: holds?.id ?? '' } }, { enabled: known }).data;
}
