import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Due } from '#libs/calendar/src/due.js';
import { EventStore, VersionConflict } from '#libs/kernel/src/event-store.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { Database } from '#libs/platform/src/database/database.js';
import { violatedConstraint } from '#libs/platform/src/database/violated-constraint.js';
import { Clock } from '#libs/kernel/src/clock.js';
import { countedDuties, type Concerned, type CountedDuty, type Walk } from './counted-duties.js';
import { recompute, recomputed } from './domain/recompute.js';
import { dutyStream } from './duty-stream.js';
import { lockLedgers } from './ledger.js';
import { ledgerRows } from './ledger-rows.js';
import { PlanLedgers, type LedgerChanges } from './plan-ledgers.js';
import { writeLedger } from './write-ledger.js';

/** Duties looked at in one transaction: with some lines of the ledger each, well under a second. */
const BATCH = 500;
/** Somebody may be changing the very duties: the batch is looked at again. */
const ATTEMPTS = 5;

/** Which version of which calendar, and whom it concerns. */
export interface CalendarChange extends Concerned {
  readonly calendarId: string;
  readonly number: number;
}

/** A duty whose date, or the explanation of it, becomes another. */
export interface Moved {
  readonly duty: CountedDuty;
  readonly due: Due;
  readonly calendarVersion: string;
}

/** What a batch came to. */
export interface Batch {
  /** Where to go on; null when none is left. */
  readonly after: Walk | null;
  readonly seen: number;
  readonly moved: readonly Moved[];
  readonly ledger: LedgerChanges;
}

/** Computes open duties anew after a calendar changed: dates, ledgers, and what moved, batch by batch. */
@Injectable()
export class RecomputeDues {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly calendars: WorkingCalendars,
    private readonly ledgers: PlanLedgers,
    private readonly clock: Clock,
  ) {}

  /** Moves the next duties in one transaction. Done again, it moves nothing more. */
  async batch(tenant: TenantId, change: CalendarChange, after: Walk | null): Promise<Batch> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.move(tenant, change, after);
      } catch (error) {
        if (!hasChanged(error) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** While it looks and writes, nobody else plans: the events are committed apart, but under the lock. */
  private move(tenant: TenantId, change: CalendarChange, after: Walk | null): Promise<Batch> {
    return this.database.inTransaction(tenant, async (client) => {
      await lockLedgers(client, tenant);
      const now = await this.clock.now();
      const batch = await this.look(tenant, change, after, now, this.calendars);
      await this.write(tenant, change, batch, now);
      return batch;
    });
  }

  /** What would become of the next duties by calendars that stand or are proposed. Writes nothing. */
  look(
    tenant: TenantId,
    concerned: Concerned,
    after: Walk | null,
    now: Instant,
    calendars: WorkingCalendars,
  ): Promise<Batch> {
    return this.database.inTenant(tenant, async (client) => {
      const duties = await countedDuties(client, tenant, concerned, after, BATCH);
      const units = [...new Set(duties.map(({ unit }) => unit))];
      const calendarOf = await calendars.ofUnits(units, undefined, tenant);
      const moved = duties.flatMap((duty): Moved[] => {
        const calendar = calendarOf.get(duty.unit);
        const due = calendar ? recomputed(duty, calendar) : null;
        return calendar && due ? [{ duty, due, calendarVersion: calendar.version }] : [];
      });
      const dueOf = new Map(moved.map(({ duty, due }) => [duty.id, due]));
      const dated = duties.map(({ id, kind, unit, due, openedAt, correlationId }) => {
        const dueOn = dueOf.get(id)?.on ?? due.on;
        return { id, kind, unit, dueOn, openedAt, correlationId, movedAt: now };
      });
      const ledger = await this.ledgers.changes(client, tenant, dated, calendars);
      const last = duties.length < BATCH ? undefined : duties.at(-1);
      return { after: last ? { on: last.due.on, id: last.id } : null, seen: duties.length, moved, ledger };
    });
  }

  private async write(
    tenant: TenantId,
    change: CalendarChange,
    { moved, ledger }: Batch,
    now: Instant,
  ): Promise<void> {
    if (moved.length === 0) {
      await this.database.inTenant(tenant, (client) => writeLedger(client, tenant, ledger));
      return;
    }
    const beside = [...ledgerRows(ledger, now), ...moved.flatMap((one) => movedRow(change, one))];
    const byId = new Map<string, Moved>(moved.map((one) => [one.duty.id, one]));
    const targets = moved
      .map(({ duty: { id, version: expectedVersion } }) => ({ id, expectedVersion }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    await this.store.decideMany(
      dutyStream,
      targets,
      (_, __, id) => {
        const one = byId.get(id);
        if (!one) return [];
        return recompute({ before: one.duty.due, over: one.duty.over }, one.due, one.calendarVersion);
      },
      beside,
    );
  }
}

/** Somebody gave one of the duties more time, or its source closed it or stated another date, since they were read. */
const hasChanged = (error: unknown): boolean =>
  error instanceof VersionConflict || violatedConstraint(error) === 'duties_move_while_open';

/** That a version of a calendar moved a duty; one that is only explained anew keeps its date. */
function movedRow({ calendarId, number }: CalendarChange, { duty, due }: Moved): SideRow[] {
  if (due.on === null || due.at === duty.due.at) return [];
  const row = {
    calendar_id: calendarId,
    number,
    duty_id: duty.id,
    owner_id: duty.owner,
    creditor_id: duty.creditor,
    before_on: duty.due.on,
    due_on: due.on,
  };
  return [{ table: 'recomputed_dues', identity: ['calendar_id', 'number', 'duty_id'], row }];
}
