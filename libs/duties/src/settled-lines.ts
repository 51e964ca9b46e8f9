import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import type { ClaimedLine } from './claimed-lines.js';
import type { SkipReason } from './domain/ledger-plan.js';
import type { Queries } from './queries.js';

const LEAVE_OUT = `
  update reminders r set state = case v.reason when 'DUE_MOVED' then 'SUPERSEDED' else 'SKIPPED' end, reason = v.reason,
    error = null, lease_until = null, settled_at = business_now()
  from json_to_recordset($2) as v (duty_id uuid, policy text, rung text, occurrence int, reason text)
  where r.tenant_id = $1 and r.duty_id = v.duty_id and r.policy = v.policy and r.rung = v.rung
    and r.occurrence = v.occurrence and r.state = 'CLAIMED'`;

/** Settles lines that are left out after all. */
export async function leaveOut(
  client: Queries,
  tenantId: TenantId,
  left: readonly { readonly line: ClaimedLine; readonly skip: SkipReason }[],
): Promise<void> {
  const rows = left.map(({ line: { dutyId: duty_id, policy, rung, occurrence }, skip: reason }) => ({
    duty_id,
    policy,
    rung,
    occurrence,
    reason,
  }));
  await client.query(LEAVE_OUT, [tenantId, JSON.stringify(rows)]);
}

/** In which of its states a line is settled by what was recorded: also where others gave it up while we were slow. */
export const unsettled = { column: 'state', values: ['CLAIMED', 'PLANNED', 'FAILED'] } as const;

/** The line as it stands once it was taken, with whom it told. */
export const settledLine = (line: ClaimedLine, told: readonly string[], now: Instant): Row => ({
  duty_id: line.dutyId,
  policy: line.policy,
  rung: line.rung,
  occurrence: line.occurrence,
  action: line.action,
  level: line.level,
  unless_acknowledged: line.unlessAcknowledged,
  statutory: line.statutory,
  due_on: line.dueOn,
  remind_at: line.remindAt,
  state: 'FIRED',
  reason: null,
  error: null,
  told,
  lease_until: null,
  settled_at: now,
  correlation_id: line.correlationId,
});
