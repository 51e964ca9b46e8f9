import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DutyId, TenantId } from '#libs/kernel/src/ids.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import type { LedgerLine, PlannedLine, SupersededLine } from './domain/ledger-plan.js';
import type { Queries } from './queries.js';

interface FoundLine extends Omit<LedgerLine, 'remindAt' | 'dueOn'> {
  readonly duty_id: DutyId;
  readonly due_on: LocalDate;
  readonly remind_at: Date;
  readonly action: string;
  readonly level: number;
  readonly unless_acknowledged: boolean;
  readonly statutory: boolean;
  readonly correlation_id: string;
}

/** A line as it stands, with its row. */
export interface StandingLine extends LedgerLine {
  readonly row: Row;
}

/** The columns that tell the lines of a tenant apart. */
export const lineIdentity = ['duty_id', 'policy', 'rung', 'occurrence'] as const;

/**
 * Waits until nobody else plans for this tenant, until the end of the transaction. Whoever reads duties or ladders to plan by
 * them takes it first: what he reads must not change under his plan.
 */
export async function lockLedgers(client: Queries, tenantId: TenantId): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtextextended('ledgers ' || $1, 0))", [tenantId]);
}

/** The ledgers of some duties of a tenant, as they stand; who has none has no entry. */
export async function ledgersOf(
  client: Queries,
  tenantId: TenantId,
  duties: readonly DutyId[],
): Promise<ReadonlyMap<DutyId, readonly StandingLine[]>> {
  const { rows } = await client.query<FoundLine>(
    `select duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on, remind_at, state,
       correlation_id
     from reminders
     where tenant_id = $1 and duty_id = any ($2::uuid[])`,
    [tenantId, duties],
  );
  const ledgers = new Map<DutyId, StandingLine[]>();
  for (const row of rows) {
    const { duty_id, due_on, remind_at, policy, rung, occurrence, state } = row;
    const lines = ledgers.get(duty_id) ?? [];
    ledgers.set(duty_id, lines);
    lines.push({
      policy,
      rung,
      occurrence,
      state,
      dueOn: due_on,
      remindAt: instant(remind_at),
      row: { ...row },
    });
  }
  return ledgers;
}

/** A new line as a row, without the tenant. */
export const lineRow = (duty: DutyId, correlationId: string, line: PlannedLine): Row => ({
  duty_id: duty,
  policy: line.policy,
  rung: line.rung,
  occurrence: line.occurrence,
  action: line.action,
  level: line.level,
  unless_acknowledged: line.unlessAcknowledged,
  statutory: line.statutory,
  due_on: line.dueOn,
  remind_at: line.remindAt,
  state: line.state,
  reason: line.reason,
  correlation_id: correlationId,
});

/** A line that is given up, as its row is to be. */
export const supersededRow = (
  ledger: readonly StandingLine[],
  { policy, rung, occurrence, reason }: SupersededLine,
): Row => {
  const line = ledger.find(
    (one) => one.policy === policy && one.rung === rung && one.occurrence === occurrence,
  );
  return { ...line?.row, state: 'SUPERSEDED', reason };
};
