import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';

/** Everybody works by the official calendar, whatever tenant and unit: for specs of what asks, not of the answers. */
export class OfficialCalendars extends WorkingCalendars {
  async of(): Promise<WorkingCalendar> {
    return officialCalendar;
  }

  async ofUnits(units: readonly UnitId[]): Promise<ReadonlyMap<UnitId, WorkingCalendar>> {
    return new Map(units.map((unit) => [unit, officialCalendar]));
  }

  async shared(): Promise<WorkingCalendar | null> {
    return officialCalendar;
  }

  async ofTenant(): Promise<WorkingCalendar> {
    return officialCalendar;
  }
}
