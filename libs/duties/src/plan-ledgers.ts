import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import { replan } from './domain/ledger-plan.js';
import { ledgersOf, lineRow, supersededRow } from './ledger.js';
import type { Queries } from './queries.js';
import { policiesOf } from './read-models/policies.js';

/** A duty with a date whose ledger is to follow it. */
export interface Dated {
  readonly id: DutyId;
  readonly kind: string;
  readonly unit: UnitId;
  readonly dueOn: LocalDate;
  readonly openedAt: Instant;
  readonly correlationId: string;
  /** When its date last changed: a date that moved brings nothing back that had passed by then. */
  readonly movedAt: Instant;
}

/** Rows of the ledger, without the tenant: those to add, and of those given up the key and the reason. */
export interface LedgerChanges {
  readonly added: readonly Row[];
  readonly superseded: readonly Row[];
}

/** Works out how ledgers must change to follow duties, ladders and calendars as they stand. */
@Injectable()
export class PlanLedgers {
  constructor(private readonly calendars: WorkingCalendars) {}

  /** By the calendars that stand, or by others that are proposed. */
  async changes(
    client: Queries,
    tenant: TenantId,
    duties: readonly Dated[],
    calendars: WorkingCalendars = this.calendars,
  ): Promise<LedgerChanges> {
    const ids = duties.map(({ id }) => id);
    const [policies, ledgers] = [
      await policiesOf(client, tenant, duties),
      await ledgersOf(client, tenant, ids),
    ];
    const units = [...new Set(duties.map(({ unit }) => unit))];
    const calendarOf = await calendars.ofUnits(units, undefined, tenant);
    const [added, superseded]: [Row[], Row[]] = [[], []];
    for (const { id, unit, dueOn, openedAt, movedAt, correlationId } of duties) {
      const [policy, calendar] = [policies.get(id), calendarOf.get(unit)];
      if (!policy || !calendar) continue;
      const ledger = ledgers.get(id) ?? [];
      // What came due while nobody planned is still to be sent.
      const from = ledger.length === 0 ? openedAt : movedAt;
      const changes = replan(ledger, { ...policy, dueOn, from, calendar });
      added.push(...changes.added.map((line) => lineRow(id, correlationId, line)));
      superseded.push(...changes.superseded.map((line) => supersededRow(ledger, line)));
    }
    return { added, superseded };
  }
}
