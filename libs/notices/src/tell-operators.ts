import type { PoolClient } from 'pg';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';

/** Something that those must know who keep the service running for a tenant. */
export interface OperatorsNews {
  /** What makes it the same news: it is told once. */
  readonly about: string;
  readonly template: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly now: Instant;
}

const TELL = `
  insert into notices (tenant_id, id, person_id, about, class, template, values, link, created_at, deliver_at, correlation_id)
  select $1, gen_random_uuid(), f.person_id, $2, 'OPERATIONS', $3, $4, '/operations', $5, $5, gen_random_uuid()
  from person_functions f join level_schemes l on l.tenant_id = f.tenant_id and l.root_unit_id = f.unit_id
  where f.tenant_id = $1 and f.function = 'ADMINISTRATOR' and f.valid_from <= business_today()
    and (f.valid_to is null or f.valid_to >= business_today())
  group by f.person_id
  on conflict do nothing`;

/** Tells every administrator of the whole tenant, once. */
export async function tellOperators(
  client: PoolClient,
  tenant: TenantId,
  { about, template, values, now }: OperatorsNews,
): Promise<void> {
  await client.query(TELL, [tenant, about, template, JSON.stringify(values), now]);
}
