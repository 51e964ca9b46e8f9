import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Queries } from '../queries.js';

interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
}

interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

const PEOPLE = `
  select id, name, post_on(tenant_id, id, business_today()) as post from people
  where tenant_id = $1 and id = any ($2::uuid[])`;

const UNITS = `
  select asked.id, asked.day, unit_name_on($1, asked.id, asked.day) as name
  from unnest($2::uuid[], $3::date[]) as asked (id, day)`;

/** People by their ids, with the names and posts of today; whose name was erased is a dash. */
export async function peopleCalled(
  client: Queries,
  tenantId: TenantId,
  ids: readonly string[],
): Promise<(id: string) => NamedPerson> {
  const { rows } = await client.query<NamedPerson>(PEOPLE, [tenantId, [...new Set(ids)]]);
  const people = new Map(rows.map((row) => [row.id, row]));
  return (id) => people.get(id) ?? { id, name: '–', post: null };
}

/** Units by their ids, under the names they had at some moment. */
export async function unitsCalled(
  client: Queries,
  tenantId: TenantId,
  asked: readonly { readonly id: string; readonly at: Instant }[],
): Promise<(id: string, at: Instant) => NamedUnit> {
  const days = asked.map(({ at }) => dateOf(at));
  const { rows } = await client.query<NamedUnit & { day: LocalDate }>(UNITS, [
    tenantId,
    asked.map(({ id }) => id),
    days,
  ]);
  const names = new Map(rows.map(({ id, day, name }) => [`${id} ${day}`, name]));
  return (id, at) => ({ id, name: names.get(`${id} ${dateOf(at)}`) ?? '–' });
}
