import type { PoolClient } from 'pg';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { shippedSendRules, type SendRules } from './domain/send-rules.js';

/** When and how much these tenants send, by tenant; the shipped rules for those without their own. */
export async function readSendRules(
  client: PoolClient,
  tenants: Iterable<TenantId>,
): Promise<(tenant: TenantId) => SendRules> {
  const { rows } = await client.query<SendRules & { tenant: TenantId }>(
    `select tenant_id as tenant, window_from as "windowFrom", window_to as "windowTo", person_day as "personDay",
       tenant_hour as "tenantHour"
     from sending where tenant_id = any ($1::uuid[])`,
    [[...new Set(tenants)]],
  );
  const own = new Map(rows.map((row) => [row.tenant, row]));
  return (tenant) => own.get(tenant) ?? shippedSendRules;
}
