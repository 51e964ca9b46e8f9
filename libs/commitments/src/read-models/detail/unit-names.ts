import type { PoolClient } from 'pg';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Edition } from '../../domain/edition.js';
import type { Parties } from '../../domain/parties.js';

type Text = Pick<Edition, 'number' | 'issuedAt'> & { readonly parties: Pick<Parties, 'unitId'> };

/** What the unit of each text was called on the text's day, by the text's number: history is read under the names it had. */
export async function unitNamesOf(
  client: PoolClient,
  tenantId: TenantId,
  texts: readonly Text[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await client.query<{ number: number; name: string }>(
    `select u.number, unit_name_on($1, u.id, u.day) as name
     from unnest($2::int[], $3::uuid[], $4::date[]) u (number, id, day)`,
    [
      tenantId,
      texts.map(({ number }) => number),
      texts.map(({ parties }) => parties.unitId),
      texts.map(({ issuedAt }) => dateOf(issuedAt)),
    ],
  );
  return new Map(rows.map(({ number, name }) => [number, name]));
}
