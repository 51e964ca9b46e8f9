import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type {
  getLadder,
  listLadderDuties,
  listLadders,
  PublishedLadder,
} from '#libs/contracts/src/http/ladders.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { Actor } from '#libs/kernel/src/actor.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { DEFAULT_POLICY, defaultLadders } from '../domain/default-ladders.js';
import { dutiesWhoMay } from '../who-may.js';
import { visibleDuty } from './visible-duty.js';
import { policyName } from './policies.js';

type Versioned = ReplyOf<typeof getLadder>['versions'][number];
type Found = Omit<PublishedLadder, 'policy' | 'publishedAt'> & { readonly publishedAt: Date };
type FoundVersion = Omit<Versioned, 'policy' | 'publishedAt' | 'until'> & {
  readonly publishedAt: Date;
  readonly until: Date | null;
};

const person = (id: string): string => `(
  select jsonb_build_object('id', p.id, 'name', p.name, 'post', post_on(p.tenant_id, p.id, business_today()))
  from people p where p.tenant_id = $1 and p.id = ${id})`;

// What holds everywhere is everybody's to read; what holds in a unit is for those above it and those below it; that of a
// single duty for whoever may see the duty.
const LADDERS = `
  select l.id, l.version, l.kind, l.number, l.withdrawn, l.rungs, l.most_extensions as "mostExtensions",
    l.published_at as "publishedAt", ${person('l.published_by')} as "publishedBy",
    jsonb_strip_nulls(jsonb_build_object('scope', l.scope, 'unitId', l.unit_id, 'dutyId', l.duty_id)) as where,
    coalesce(unit_name_on($1, l.unit_id, business_today()), d.title) as place,
    (select jsonb_build_object('state', p.state, 'done', p.done, 'total', p.total) from processes p
     where p.tenant_id = $1 and p.kind = 'replan-ladder' and p.input ->> 'ladderId' = l.id::text
     order by p.started_at desc limit 1) as replanning
  from ladders l left join duties d on d.tenant_id = $1 and d.id = l.duty_id
  where l.tenant_id = $1 and case l.scope when 'TENANT' then true when 'DUTY' then ${visibleDuty('d')} else exists (
    select from unit_closure k
    where k.tenant_id = $1 and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today())
      and (k.unit_id = l.unit_id and k.ancestor_id = any ($2::uuid[]) or k.ancestor_id = l.unit_id and (
        k.unit_id = any ($2::uuid[])
        or k.unit_id = (select p.unit_id from persons p where p.tenant_id = $1 and p.id = $3)))) end`;

const ROOT = 'select root_unit_id as root from level_schemes where tenant_id = $1';

const VERSIONS = `
  select number, rungs, most_extensions as "mostExtensions", published_at as "publishedAt", until,
    ${person('v.published_by')} as "publishedBy"
  from ladder_versions v where tenant_id = $1 and ladder_id = $2 order by number desc`;

const DUTIES = `
  select d.id, d.title, d.due_on as "dueOn", ${person('d.owner_id')} as owner,
    jsonb_build_object('id', d.unit_id, 'name', unit_name_on($1, d.unit_id, business_today())) as unit
  from duties d
  where d.tenant_id = $1 and d.state = 'OPEN' and d.due_on is not null and d.kind = $4 and ${visibleDuty('d')}
    and ($5::uuid is null or exists (
      select from unit_closure k where k.tenant_id = $1 and k.unit_id = d.unit_id and k.ancestor_id = $5
        and k.valid_from <= business_today() and (k.valid_to is null or k.valid_to >= business_today())))
    and ($6::text is null or strpos(lower(d.title), lower($6)) > 0)
  order by d.due_at, d.id limit 20`;

/** The ladders of an administration, with every version they ever had. */
@Injectable()
export class LadderList {
  constructor(private readonly database: Database) {}

  /** What is shipped, and what was published; by kind, the widest place first. */
  async list(reader: Actor): Promise<ReplyOf<typeof listLadders>> {
    const order = `order by l.kind, array_position(array['TENANT', 'UNIT', 'DUTY'], l.scope), place, l.id limit 500`;
    const shipped = Object.entries(defaultLadders).map(([kind, { rungs, mostExtensions }]) => ({
      kind,
      policy: DEFAULT_POLICY,
      rungs: [...rungs],
      mostExtensions,
    }));
    const [published, publishesEverywhere] = await Promise.all([
      this.ladders(reader, order),
      this.publishesEverywhere(reader),
    ]);
    return { shipped, published, publishesEverywhere };
  }

  private async publishesEverywhere({ tenantId, grants }: Actor): Promise<boolean> {
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<{ root: string | null }>(ROOT, [tenantId]),
    );
    const overAll = grants.filter(({ unit }) => unit === rows[0]?.root).map((grant) => grant.function);
    return dutiesWhoMay.PublishLadder.some((by) => overAll.includes(by.function));
  }

  /** One of them. */
  async one(reader: Actor, id: string): Promise<ReplyOf<typeof getLadder>> {
    const [ladder] = await this.ladders(reader, 'and l.id = $4', [id]);
    if (!ladder) throw new RuleBroken('NOT_FOUND', { what: 'ladder', id });
    const { rows } = await this.database.inTenant(reader.tenantId, (client) =>
      client.query<FoundVersion>(VERSIONS, [reader.tenantId, id]),
    );
    const versions = rows.map(({ publishedAt, until, ...version }) => ({
      ...version,
      policy: policyName(id, version.number),
      publishedAt: instant(publishedAt),
      until: until && instant(until),
    }));
    return { ...ladder, versions };
  }

  /** Open duties of a kind that the reader may see, for trying a ladder on one. */
  async duties(
    { tenantId, personId, grants }: Actor,
    {
      kind,
      unitId = null,
      search = null,
    }: { kind: string; unitId?: string | undefined | null; search?: string | undefined | null },
  ): Promise<ReplyOf<typeof listLadderDuties>['items']> {
    const units = grants.map(({ unit }) => unit);
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<ReplyOf<typeof listLadderDuties>['items'][number]>(DUTIES, [
        tenantId,
        units,
        personId,
        kind,
        unitId,
        search,
      ]),
    );
    return rows;
  }

  private async ladders(
    { tenantId, personId, grants }: Actor,
    rest: string,
    values: readonly string[] = [],
  ): Promise<PublishedLadder[]> {
    const units = grants.map(({ unit }) => unit);
    const { rows } = await this.database.inTenant(tenantId, (client) =>
      client.query<Found>(`${LADDERS} ${rest}`, [tenantId, units, personId, ...values]),
    );
    return rows.map(({ publishedAt, ...row }) => ({
      ...row,
      policy: policyName(row.id, row.number),
      publishedAt: instant(publishedAt),
    }));
  }
}
