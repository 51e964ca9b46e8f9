import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import type { Listener } from './live-hub.js';
import type { Topic } from './topics.js';

/** A topic that changed for a tenant, or for one person of it. */
export interface RowChange {
  readonly topic: Topic;
  readonly tenantId: TenantId;
  readonly personId?: PersonId;
}

interface Signature {
  readonly topic: Topic;
  readonly tenantId: TenantId;
  readonly personId: PersonId | null;
  readonly signature: string;
}

// Rows that no event announces: each topic has a signature that differs whenever somebody would see a difference.
const SIGNATURES = `
  with who as (select * from unnest($1::uuid[], $2::uuid[]) as who (tenant_id, person_id)),
       tenants as (select distinct tenant_id from who)
  select 'notices' as topic, tenant_id as "tenantId", person_id as "personId",
         (select count(*) || ' ' || count(read_at) from notices n
          where n.tenant_id = who.tenant_id and n.person_id = who.person_id) as signature from who
  union all
  select 'mailbox', tenant_id, person_id,
         (select count(*) || ' ' || count(sent_at) || ' ' || count(failed_at) from deliveries m
          where m.tenant_id = who.tenant_id and m.person_id = who.person_id) from who
  union all
  select 'processes', tenant_id, null,
         (select coalesce(string_agg(id || ' ' || done, ',' order by id), '') from processes p
          where p.tenant_id = tenants.tenant_id and p.state = 'RUNNING') from tenants
  union all
  select 'operations', tenant_id, null,
         (select coalesce(string_agg(state || ' ' || n, ',' order by state), '') from (
            select state, count(*) as n from dead_letters d where d.tenant_id = tenants.tenant_id group by state
            union all
            select state, count(*) from reminders r where r.tenant_id = tenants.tenant_id and state = 'FAILED' group by state) as states)
  from tenants
  union all
  select 'clock', tenant_id, null, (select concat(demo, shift, frozen_at, (select string_agg(concat(id, state, at), ' ') from (
           select id, state, at from clock_plays order by started_at desc limit 2) as last)) from clock) from tenants`;

/** What rows say has changed since the last look, for those who listen. */
export class RowChanges {
  private last = new Map<string, string>();

  constructor(private readonly database: RelayDatabase) {}

  rest(): void {
    this.last.clear();
  }

  async read(listeners: Iterable<Listener>): Promise<RowChange[]> {
    const who = new Map([...listeners].map((one) => [`${one.tenantId} ${one.personId}`, one]));
    const { rows } = await this.database.pool.query<Signature>({
      name: 'live_signatures',
      text: SIGNATURES,
      values: [[...who.values()].map((one) => one.tenantId), [...who.values()].map((one) => one.personId)],
    });
    const seen = new Map<string, string>();
    const changes: RowChange[] = [];
    for (const { topic, tenantId, personId, signature } of rows) {
      const key = `${topic} ${tenantId} ${personId ?? ''}`;
      const before = this.last.get(key);
      seen.set(key, signature);
      // Of somebody who has just come nothing is known yet; his page read everything a moment ago.
      if (before !== undefined && before !== signature)
        changes.push({ topic, tenantId, ...(personId !== null && { personId }) });
    }
    this.last = seen;
    return changes;
  }
}
