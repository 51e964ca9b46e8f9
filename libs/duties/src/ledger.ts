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
}

/** The columns that tell the lines of a tenant apart. */
export const lineIdentity = ['duty_id', 'policy', 'rung', 'occurrence'] as const;

/** The ledgers of some duties of a tenant, as they stand; who has none has no entry. */
export async function ledgersOf(
  client: Queries,
  tenantId: TenantId,
  duties: readonly DutyId[],
): Promise<ReadonlyMap<DutyId, readonly LedgerLine[]>> {
  const { rows } = await client.query<FoundLine>(
    `select duty_id, policy, rung, occurrence, due_on, remind_at, state from reminders
     where tenant_id = $1 and duty_id = any ($2::uuid[])`,
    [tenantId, duties],
  );
  const ledgers = new Map<DutyId, LedgerLine[]>();
  for (const { duty_id, due_on, remind_at, ...line } of rows) {
    const lines = ledgers.get(duty_id) ?? [];
    ledgers.set(duty_id, lines);
    lines.push({ ...line, dueOn: due_on, remindAt: instant(remind_at) });
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

/** What of a line changes when it is given up, with its key. */
export const supersededRow = (duty: DutyId, { policy, rung, occurrence, reason }: SupersededLine): Row => ({
  duty_id: duty,
  policy,
  rung,
  occurrence,
  state: 'SUPERSEDED',
  reason,
});
