import type { DueKind, DueMoment } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Owed } from '../domain/owed.js';
import type { Queries } from '../queries.js';

/** A duty with what is needed to tell people of it and to find who stands above its owner. */
export interface OwedDuty extends Owed {
  readonly title: string;
  readonly sourceType: string;
  readonly sourceId: string;
  readonly correlationId: string;
  readonly acknowledged: boolean;
  /** Its owner said that it is done, and waits for the answer. */
  readonly submitted: boolean;
  readonly openedAt: Instant;
  /** Where the owner is registered; his superiors are looked for from there. */
  readonly ownerUnit: UnitId | null;
  /** Where the creditor is registered: the body that urges. */
  readonly creditorUnit: UnitId | null;
}

interface FoundDuty extends Omit<OwedDuty, 'due' | 'openedAt'> {
  readonly openedAt: Date;
  readonly dueKind: DueKind;
  readonly dueAt: Date | null;
  readonly dueOn: LocalDate | null;
  readonly explanation: object;
}

const FIND = `
  select d.id, d.kind, d.owner_id as owner, d.creditor_id as creditor, d.unit_id as unit, d.state, d.title,
    d.source_type as "sourceType", d.source_id as "sourceId", d.correlation_id as "correlationId",
    d.stated_version as "statedVersion", d.due_kind as "dueKind", d.due_at as "dueAt", d.due_on as "dueOn",
    case when d.moved_version = d.stated_version then d.moved_explanation else d.stated_explanation end as explanation,
    d.acknowledged_at is not null as acknowledged,
    d.submitted_at is not null as submitted, d.opened_at as "openedAt", o.unit_id as "ownerUnit", c.unit_id as "creditorUnit"
  from duties d
  left join persons o on o.tenant_id = d.tenant_id and o.id = d.owner_id
  left join persons c on c.tenant_id = d.tenant_id and c.id = d.creditor_id
  where d.tenant_id = $1 and d.id = any ($2::uuid[])`;

/** The duties of a tenant with these ids; one that does not exist has no entry. */
export async function owedDuties(
  client: Queries,
  tenantId: TenantId,
  ids: readonly DutyId[],
): Promise<ReadonlyMap<DutyId, OwedDuty>> {
  const { rows } = await client.query<FoundDuty>(FIND, [tenantId, ids]);
  return new Map(
    rows.map(({ dueKind, dueAt, dueOn, explanation, openedAt, ...duty }) => [
      duty.id,
      { ...duty, openedAt: instant(openedAt), due: { ...momentOf(dueKind, dueAt, dueOn), explanation } },
    ]),
  );
}

function momentOf(kind: DueKind, at: Date | null, on: LocalDate | null): DueMoment {
  if (kind === 'BY_ROADMAP' || at === null || on === null) return { kind: 'BY_ROADMAP', at: null, on: null };
  return { kind, at: instant(at), on };
}
