import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { TenantId, UnitId } from './ids.js';

/**
 * The working calendars of an administration: its own, and what kinds of units and single units do otherwise. Also the
 * Nest token of its implementation.
 *
 * Answers may be up to a second old: whoever computes a due date by one writes its version into the explanation, and
 * whoever acts on a due date looks again. Each throws RuleBroken CALENDAR_MISSING where an administration has no
 * calendar; a working day is never guessed. A worker that is on nobody's journey names the tenant.
 */
export abstract class WorkingCalendars {
  /**
   * The calendar that a unit works by: the administration's, over it that of the unit's level, over it that of the
   * nearest unit, itself or above it, that has one. `on` is the day for which level and place are asked; today if not given.
   */
  abstract of(unit: UnitId, on?: LocalDate, tenant?: TenantId): Promise<WorkingCalendar>;
  /** The same for many at once; each unit that was asked for has an entry. */
  abstract ofUnits(
    units: readonly UnitId[],
    on?: LocalDate,
    tenant?: TenantId,
  ): Promise<ReadonlyMap<UnitId, WorkingCalendar>>;
  /** The one calendar that every unit works by, or null where some have another: whoever decides on many saves asking. */
  abstract shared(tenant?: TenantId): Promise<WorkingCalendar | null>;
  /** The administration's own calendar. */
  abstract ofTenant(tenant?: TenantId): Promise<WorkingCalendar>;
}
