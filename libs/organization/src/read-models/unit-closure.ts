import type { Consumer } from '#libs/platform/src/relay/consumer.js';

/** Anything that runs SQL inside one transaction. */
interface Queries {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/**
 * Who stands above whom, and from when to when. A place lasts until the next one; the last has no end, so that an
 * abolished unit keeps its place, as in the walk of PostgresOrganization. $2 names the units, null means all.
 */
const FROM_VERSIONS = `
  with recursive placed as (
    select unit_id, parent_id,
      daterange(valid_from, lead(valid_from) over (partition by unit_id order by valid_from)) as span
    from unit_versions where tenant_id = $1),
  places as (
    select unit_id, parent_id, unnest(range_agg(span)) as span from placed group by unit_id, parent_id),
  up as (
    select unit_id as ancestor_id, unit_id, 0 as depth, unnest(range_agg(span)) as span
    from places where $2::uuid[] is null or unit_id = any ($2) group by unit_id
    union all
    select places.parent_id, up.unit_id, up.depth + 1, up.span * places.span
    from up join places on places.unit_id = up.ancestor_id and places.span && up.span
    where places.parent_id is not null)
  insert into unit_closure (tenant_id, ancestor_id, unit_id, depth, valid_from, valid_to)
  select $1, ancestor_id, unit_id, depth, lower(span), upper(span) - 1
  from (select ancestor_id, unit_id, depth, unnest(range_agg(span)) as span from up group by 1, 2, 3) merged`;

/** The named units and everything that ever stood below them. */
const WITH_ALL_BELOW = `
  with recursive below as (
    select unnest($2::uuid[]) as id
    union
    select v.unit_id from below join unit_versions v on v.tenant_id = $1 and v.parent_id = below.id)
  select array_agg(id) as ids from below`;

/** One at a time for each tenant, until its transaction ends: of two that write the same places, the second would fail. */
const TURN = "select pg_advisory_xact_lock(hashtextextended('unit-closure ' || $1, 0))";

/** Makes the whole closure of a tenant anew. `client` must be in a transaction. */
export async function rebuildClosure(client: Queries, tenantId: string): Promise<void> {
  await client.query(TURN, [tenantId]);
  await client.query('delete from unit_closure where tenant_id = $1', [tenantId]);
  await client.query(FROM_VERSIONS, [tenantId, null]);
}

/** Keeps the closure, batch by batch: one pass over the units that appeared or moved, and what stands below them. */
export const unitClosureConsumer: Consumer = {
  name: 'unit-closure',
  types: ['UnitEstablished', 'UnitMoved'],
  async handle(events, transaction) {
    for (const tenantId of new Set(events.map((event) => event.tenantId))) {
      await transaction.query(TURN, [tenantId]);
      const named = events.filter((event) => event.tenantId === tenantId).map((event) => event.streamId);
      const { rows } = await transaction.query<{ ids: string[] }>(WITH_ALL_BELOW, [tenantId, named]);
      const ids = rows[0]?.ids ?? [];
      await transaction.query('delete from unit_closure where tenant_id = $1 and unit_id = any ($2)', [
        tenantId,
        ids,
      ]);
      await transaction.query(FROM_VERSIONS, [tenantId, ids]);
    }
  },
};
