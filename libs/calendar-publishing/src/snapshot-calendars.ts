import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import type { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { CalendarSnapshot, PlacedUnit } from './calendar-snapshot.js';
import { placesOf } from './standing-calendars.js';

/** Answers from all calendars of an administration, as they stood at one moment or are proposed. */
export abstract class SnapshotCalendars extends WorkingCalendars {
  protected abstract readonly database: Database;

  /** All calendars of an administration. */
  abstract snapshot(tenant: TenantId): Promise<CalendarSnapshot>;

  async of(unit: UnitId, on?: LocalDate, tenant?: TenantId): Promise<WorkingCalendar> {
    const calendar = (await this.ofUnits([unit], on, tenant)).get(unit);
    if (!calendar) throw new RuleBroken('CALENDAR_MISSING', {});
    return calendar;
  }

  async ofUnits(
    units: readonly UnitId[],
    on?: LocalDate,
    tenant: TenantId = currentJourney().actor.tenantId,
  ): Promise<ReadonlyMap<UnitId, WorkingCalendar>> {
    const snapshot = await this.snapshot(tenant);
    const placed = await this.places(snapshot, units, on, tenant);
    return new Map(units.map((unit) => [unit, snapshot.of(placed.get(unit) ?? nowhere)]));
  }

  async shared(tenant: TenantId = currentJourney().actor.tenantId): Promise<WorkingCalendar | null> {
    const snapshot = await this.snapshot(tenant);
    return snapshot.uniform ? snapshot.ofTenant() : null;
  }

  async ofTenant(tenant: TenantId = currentJourney().actor.tenantId): Promise<WorkingCalendar> {
    return (await this.snapshot(tenant)).ofTenant();
  }

  /** Where units stand, as far as it matters to these calendars. */
  private async places(
    snapshot: CalendarSnapshot,
    units: readonly UnitId[],
    on: LocalDate | undefined,
    tenant: TenantId,
  ): Promise<ReadonlyMap<UnitId, PlacedUnit>> {
    if (snapshot.uniform || units.length === 0) return new Map();
    return this.database.inTenant(tenant, (client) =>
      placesOf(client, tenant, { units, on, overlaid: snapshot.overlaidUnits }),
    );
  }
}

const nowhere: PlacedUnit = { level: null, overlaidBy: null };
