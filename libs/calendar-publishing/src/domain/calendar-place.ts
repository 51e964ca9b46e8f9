import type { UnitId } from '#libs/kernel/src/ids.js';
import type { CalendarPlace } from './calendar-events.js';

/** A place from its parts. Throws where a level is to be named and none is. */
export function calendarPlace(
  scope: CalendarPlace['scope'],
  unitId: UnitId,
  level: string | null,
): CalendarPlace {
  if (scope !== 'LEVEL') return { scope, unitId, level: null };
  if (level === null) throw new Error(`a calendar of a level names none, under ${unitId}`);
  return { scope, unitId, level };
}
