import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DutyId, PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { LedgerLine } from '../domain/ledger-plan.js';
import type { Queries } from '../queries.js';

/** An open duty with a date, and its ledger. */
export interface RehearsedDuty {
  readonly id: DutyId;
  readonly kind: string;
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly unit: UnitId;
  readonly ownerUnit: UnitId;
  readonly dueOn: LocalDate;
  readonly openedAt: Instant;
  readonly acknowledged: boolean;
  readonly ledger: readonly LedgerLine[];
}

interface FoundDuty extends Omit<RehearsedDuty, 'openedAt' | 'ledger'> {
  readonly openedAt: Date;
  readonly ledger: readonly (Omit<LedgerLine, 'remindAt'> & { readonly remindAt: string })[];
}

const BELOW = `exists (
  select from unit_closure k where k.tenant_id = $1 and k.unit_id = d.unit_id and k.ancestor_id = $2
    and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today()))`;

const NEXT = `
  select d.id, d.kind, d.owner_id as owner, d.creditor_id as creditor, d.unit_id as unit, d.due_on as "dueOn",
    coalesce(o.unit_id, d.unit_id) as "ownerUnit", d.opened_at as "openedAt", d.acknowledged_at is not null as acknowledged,
    coalesce(l.ledger, '[]') as ledger
  from duties d
  left join persons o on o.tenant_id = $1 and o.id = d.owner_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('policy', r.policy, 'rung', r.rung, 'occurrence', r.occurrence, 'dueOn', r.due_on,
      'remindAt', r.remind_at, 'state', r.state)) as ledger
    from reminders r where r.tenant_id = $1 and r.duty_id = d.id) l on true
  where d.tenant_id = $1 and d.state = 'OPEN' and d.due_on is not null and ${BELOW} and ($3::uuid is null or d.id > $3)
    and ($4::uuid is null or d.id = $4)
  order by d.id limit $5`;

const COUNT = `
  select count(*)::int as count from (
    select from duties d where d.tenant_id = $1 and d.state = 'OPEN' and d.due_on is not null and ${BELOW} limit $3) as counted`;

/** How many open duties with a date lie in a subtree, counted up to a limit. */
export async function countDuties(
  client: Queries,
  tenantId: TenantId,
  unitId: UnitId,
  limit: number,
): Promise<number> {
  const { rows } = await client.query<{ count: number }>(COUNT, [tenantId, unitId, limit]);
  return rows[0]?.count ?? 0;
}

/** The next of them after an id, with their ledgers; `only` asks for a single one. */
export async function rehearsedDuties(
  client: Queries,
  tenantId: TenantId,
  {
    unitId,
    after = null,
    only = null,
    limit,
  }: { unitId: UnitId; after?: DutyId | null; only?: DutyId | null; limit: number },
): Promise<RehearsedDuty[]> {
  const { rows } = await client.query<FoundDuty>(NEXT, [tenantId, unitId, after, only, limit]);
  return rows.map(({ openedAt, ledger, ...duty }) => ({
    ...duty,
    openedAt: instant(openedAt),
    ledger: ledger.map(({ remindAt, ...line }) => ({ ...line, remindAt: instant(remindAt) })),
  }));
}
