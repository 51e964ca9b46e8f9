import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Queries } from './queries.js';

/** At which version the streams of some duties stand; one to which nothing has happened yet has no entry. */
export async function versionsOf(
  client: Queries,
  tenant: TenantId,
  duties: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ id: string; version: number }>(
    `select stream_id as id, max(version) as version from events
     where tenant_id = $1 and stream_id = any ($2::uuid[]) group by stream_id`,
    [tenant, duties],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}
