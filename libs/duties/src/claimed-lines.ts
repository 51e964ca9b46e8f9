import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, TenantId } from '#libs/kernel/src/ids.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import type { DueLine } from './domain/step-decisions.js';
import type { SkipReason } from './domain/ledger-plan.js';
import type { Queries } from './queries.js';

/** A line that this worker has in hand for a while. */
export interface ClaimedLine extends DueLine {
  readonly tenantId: TenantId;
  readonly dutyId: DutyId;
  readonly statutory: boolean;
  readonly remindAt: Instant;
  readonly correlationId: string;
  /** How often the owner has been urged before. */
  readonly urgedBefore: number;
}

/** Longer than a batch can take; a line whose worker died is claimed again after it. */
const LEASE = "interval '30 seconds'";

// Of one duty one line at a time: each builds on what the one before it recorded.
const CLAIM = `
  with due as materialized (
    select r.tenant_id, r.duty_id, r.policy, r.rung, r.occurrence from reminders r
    where r.action <> 'REMIND' and ($1::uuid is null or r.tenant_id = $1)
      and (r.state = 'PLANNED' and r.remind_at <= business_now() or r.state = 'CLAIMED' and r.lease_until < clock_timestamp())
    order by r.remind_at limit $2 for update skip locked)
  update reminders r set state = 'CLAIMED', lease_until = clock_timestamp() + ${LEASE}
  from due where r.tenant_id = due.tenant_id and r.duty_id = due.duty_id and r.policy = due.policy and r.rung = due.rung
    and r.occurrence = due.occurrence
  returning r.tenant_id as "tenantId", r.duty_id as "dutyId", r.policy, r.rung, r.occurrence, r.action, r.level,
    r.unless_acknowledged as "unlessAcknowledged", r.statutory, r.due_on as "dueOn", r.remind_at as "remindAt",
    r.correlation_id as "correlationId",
    exists (select from reminders later where later.tenant_id = r.tenant_id and later.duty_id = r.duty_id
      and later.action = r.action and later.level = r.level and later.remind_at > r.remind_at
      and later.remind_at <= business_now() and later.state in ('PLANNED', 'CLAIMED', 'FIRED')) as overtaken,
    (select count(*)::int from reminders before where before.tenant_id = r.tenant_id and before.duty_id = r.duty_id
      and before.action = 'URGE' and before.state = 'FIRED') as "urgedBefore"`;

/** Takes lines that escalate or urge into hand, of one tenant or of all; other workers pass over them. */
export async function claimLines(
  client: Queries,
  tenantId: TenantId | undefined,
  limit: number,
): Promise<ClaimedLine[]> {
  const { rows } = await client.query<Omit<ClaimedLine, 'remindAt'> & { remindAt: Date }>(CLAIM, [
    tenantId ?? null,
    limit,
  ]);
  return rows
    .map(({ remindAt, ...line }) => ({ ...line, remindAt: instant(remindAt) }))
    .toSorted((one, other) => (one.remindAt < other.remindAt ? -1 : 1));
}

const LEAVE_OUT = `
  update reminders r set state = case v.reason when 'DUE_MOVED' then 'SUPERSEDED' else 'SKIPPED' end, reason = v.reason,
    lease_until = null, settled_at = business_now()
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
  told,
  lease_until: null,
  settled_at: now,
  correlation_id: line.correlationId,
});
