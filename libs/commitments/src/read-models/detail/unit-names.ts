import type { PoolClient } from 'pg';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { ToldCommitment } from './told-events.js';

/** What the units of a commitment's texts were called on the day of the text: history is read under the names it had. */
export async function unitNamesOf(
  client: PoolClient,
  tenantId: TenantId,
  { state }: ToldCommitment,
): Promise<ReadonlyMap<string, string>> {
  const editions = [
    ...('past' in state ? state.past : []),
    ...('current' in state ? [state.current] : []),
    ...('pending' in state ? [state.pending] : []),
    ...('last' in state ? [state.last] : []),
  ];
  const days = new Map(editions.map(({ parties, issuedAt }) => [parties.unitId, dateOf(issuedAt)]));
  const { rows } = await client.query<{ id: string; name: string }>(
    `select u.id, unit_name_on($1, u.id, u.day) as name from unnest($2::uuid[], $3::date[]) u (id, day)`,
    [tenantId, [...days.keys()], [...days.values()]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
