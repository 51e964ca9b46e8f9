import type { TenantId } from '#libs/kernel/src/ids.js';
import type { LedgerChanges } from './plan-ledgers.js';
import type { Queries } from './queries.js';

const ADD = `
  insert into reminders (tenant_id, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on,
    remind_at, state, reason, settled_at, correlation_id)
  select $1, duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on, remind_at, state,
    reason, case when state <> 'PLANNED' then business_now() end, correlation_id
  from json_populate_recordset(null::reminders, $2)
  on conflict do nothing`;

const SUPERSEDE = `
  update reminders r set state = 'SUPERSEDED', reason = v.reason, settled_at = business_now()
  from json_to_recordset($2) as v (duty_id uuid, policy text, rung text, occurrence int, reason text)
  where r.tenant_id = $1 and r.duty_id = v.duty_id and r.policy = v.policy and r.rung = v.rung
    and r.occurrence = v.occurrence and r.state = 'PLANNED'`;

/** Writes how ledgers change. A line that exists already, or was taken meanwhile, stays as it is. */
export async function writeLedger(
  client: Queries,
  tenant: TenantId,
  { added, superseded }: LedgerChanges,
): Promise<void> {
  if (superseded.length > 0) await client.query(SUPERSEDE, [tenant, JSON.stringify(superseded)]);
  if (added.length > 0) await client.query(ADD, [tenant, JSON.stringify(added)]);
}
