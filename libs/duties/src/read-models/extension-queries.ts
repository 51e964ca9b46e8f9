import { Injectable } from '@nestjs/common';
import type { Extension, ListedExtension } from '#libs/contracts/src/http/extensions.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { id, type PersonId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { DutyParties } from '../duty-parties.js';
import type { Queries } from '../queries.js';

interface FoundExtension extends Omit<ListedExtension, 'askedAt' | 'decidedAt'> {
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
}

const person = (of: string): string => `(
  select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on(p.tenant_id, p.id, business_today()))
  from people p where p.tenant_id = x.tenant_id and p.id = ${of})`;

const FIND = `
  select x.id, x.state, x.asked_at as "askedAt", x.due_on as "dueOn", x.until, x.reason_class as "reasonClass",
    x.decided_at as "decidedAt", x.granted_on as "grantedOn", r.reason, r.evidence, v.reason as "decisionReason",
    ${person('x.asked_by')} as "askedBy", ${person('x.decided_by')} as "decidedBy",
    jsonb_build_object('id', d.id, 'kind', d.kind, 'title', d.title, 'state', d.state, 'dueOn', d.due_on,
      'originalDueOn', d.original_due_on, 'owner', ${person('d.owner_id')}, 'creditor', ${person('d.creditor_id')},
      'unit', jsonb_build_object('id', d.unit_id, 'name', unit_name_on(d.tenant_id, d.unit_id, business_today())),
      'extended', (select count(*) from extensions e
        where e.tenant_id = x.tenant_id and e.duty_id = x.duty_id and e.state = 'GRANTED')) as duty
  from extensions x
  join duties d on d.tenant_id = x.tenant_id and d.id = x.duty_id
  left join extension_reasons r on r.tenant_id = x.tenant_id and r.extension_id = x.id and r.side = 'REQUEST'
  left join extension_reasons v on v.tenant_id = x.tenant_id and v.extension_id = x.id and v.side = 'DECISION'
  where x.tenant_id = $1 and`;

const MOST = 200;

// Those the reader decides as creditor or for one who is away; and after them those a creditor asked for himself, looked at one
// by one: whoever's they are, they crowd out none that is surely his.
const TO_DECIDE = `${FIND} x.state = 'ASKED' and d.state = 'OPEN' and (
    d.creditor_id = $2 or d.creditor_id in (x.asked_by, d.owner_id) or exists (
      select from absences a where a.tenant_id = $1 and a.person_id = d.creditor_id and a.deputy_id = $2
        and a.valid_from <= business_today() and a.valid_to >= business_today()))
  order by d.creditor_id in (x.asked_by, d.owner_id), x.asked_at, x.id limit ${MOST}`;

const MINE = `${FIND} (x.asked_by = $2 or d.owner_id = $2) order by x.asked_at desc, x.id limit ${MOST}`;

const OF_DUTY = `${FIND} x.duty_id = $2 order by x.asked_at, x.id`;

/** Requests for more time: of one duty, waiting for somebody, or made by him. */
@Injectable()
export class ExtensionQueries {
  constructor(
    private readonly database: Database,
    private readonly parties: DutyParties,
  ) {}

  async toDecide({ tenantId, personId }: Actor): Promise<ListedExtension[]> {
    const found = await this.database.inTenant(tenantId, (client) =>
      listed(client, TO_DECIDE, [tenantId, personId]),
    );
    const own: ListedExtension[] = [];
    for (const one of found) {
      const deciders = await this.parties.deciders(
        await this.parties.duty(id(one.duty.id)),
        id(one.askedBy.id),
      );
      if (deciders.includes(personId)) own.push(one);
    }
    return own.toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : 1));
  }

  async mine({ tenantId, personId }: Actor): Promise<ListedExtension[]> {
    return this.database.inTenant(tenantId, (client) => listed(client, MINE, [tenantId, personId]));
  }

  /** All requests about a duty, in the order in which they were made. */
  async ofDuty({ tenantId }: Actor, dutyId: string): Promise<Extension[]> {
    const found = await this.database.inTenant(tenantId, (client) =>
      listed(client, OF_DUTY, [tenantId, dutyId]),
    );
    return found.map(({ duty: _, ...extension }) => extension);
  }
}

async function listed(
  client: Queries,
  text: string,
  values: readonly [string, PersonId | string],
): Promise<ListedExtension[]> {
  const { rows } = await client.query<FoundExtension>(text, values);
  return rows.map(({ askedAt, decidedAt, ...row }) => ({
    ...row,
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt && decidedAt.toISOString(),
  }));
}
