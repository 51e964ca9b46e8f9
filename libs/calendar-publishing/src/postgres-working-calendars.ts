import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import { CalendarSnapshot, type PlacedUnit } from './calendar-snapshot.js';
import { placesOf, readStanding, standingVersions } from './standing-calendars.js';

/** Milliseconds after which the calendars are looked for again. */
const FRESH = 1_000;

interface Kept {
  readonly snapshot: CalendarSnapshot;
  readonly versions: string;
  readonly lookedAt: number;
}

/** Answers from the calendars' own rows, looked up once a second; while nothing changes the same objects are given out. */
@Injectable()
export class PostgresWorkingCalendars extends WorkingCalendars {
  private readonly kept = new Map<TenantId, Kept>();

  constructor(private readonly database: Database) {
    super();
  }

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

  /** All calendars of an administration, at most a second old. */
  async snapshot(tenant: TenantId): Promise<CalendarSnapshot> {
    const kept = this.kept.get(tenant);
    const lookedAt = performance.now();
    if (kept && lookedAt - kept.lookedAt < FRESH) return kept.snapshot;
    const { snapshot, versions } = await this.database.inTenant(tenant, async (client) => {
      const now = await standingVersions(client, tenant);
      return now === kept?.versions
        ? kept
        : { versions: now, snapshot: new CalendarSnapshot(await readStanding(client, tenant)) };
    });
    this.kept.set(tenant, { snapshot, versions, lookedAt });
    return snapshot;
  }

  /** Where units stand, as far as it matters to these calendars. */
  places(
    snapshot: CalendarSnapshot,
    units: readonly UnitId[],
    on: LocalDate | undefined,
    tenant: TenantId,
  ): Promise<ReadonlyMap<UnitId, PlacedUnit>> {
    if (snapshot.uniform || units.length === 0) return Promise.resolve(new Map());
    return this.database.inTenant(tenant, (client) =>
      placesOf(client, tenant, { units, on, overlaid: snapshot.overlaidUnits }),
    );
  }
}

const nowhere: PlacedUnit = { level: null, overlaidBy: null };
