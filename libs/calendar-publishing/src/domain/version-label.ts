import type { CalendarHead, CalendarPlace } from './calendar-events.js';

/**
 * By which name explanations of due dates know a version: `VN-2024-2027.3` of the administration's own calendar; of those
 * laid over it `COMMUNE.2` for a level and `9a1b2c3d.1` for a unit.
 */
export function versionLabel(
  { scope, level, unitId }: CalendarPlace,
  { span }: CalendarHead,
  number: number,
): string {
  switch (scope) {
    case 'TENANT':
      return `VN-${span?.coveredFrom.slice(0, 4)}-${span?.coveredTo.slice(0, 4)}.${number}`;
    case 'LEVEL':
      return `${level}.${number}`;
    case 'UNIT':
      return `${unitId.slice(0, 8)}.${number}`;
  }
}
