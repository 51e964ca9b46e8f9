import { performance } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { CalendarSnapshot } from './calendar-snapshot.js';
import { SnapshotCalendars } from './snapshot-calendars.js';
import { readStanding, standingVersions } from './standing-calendars.js';

/** Milliseconds after which the calendars are looked for again. */
const FRESH = 1_000;

interface Kept {
  readonly snapshot: CalendarSnapshot;
  readonly versions: string;
  readonly lookedAt: number;
}

/** Answers from the calendars' own rows, looked up once a second; while nothing changes the same objects are given out. */
@Injectable()
export class PostgresWorkingCalendars extends SnapshotCalendars {
  private readonly kept = new Map<TenantId, Kept>();

  constructor(protected readonly database: Database) {
    super();
  }

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

  /** As they stand at this very moment, for whoever decides on the calendars themselves. */
  current(tenant: TenantId): Promise<CalendarSnapshot> {
    this.kept.delete(tenant);
    return this.snapshot(tenant);
  }
}
