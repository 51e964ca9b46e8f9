import { Injectable } from '@nestjs/common';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import type { Queries } from './queries.js';

const BATCH = 20_000;

const COUNTERS = [
  'done_on_time',
  'done_late',
  'done_late_by_original',
  'open',
  'undated_open',
  'undated_done',
];
const names = COUNTERS.join(', ');

/** One statement, so that whoever reads sees each line either fresh or folded. Twice: by kind, and all kinds together as ''. */
const FOLD = `
  with taken as (
    delete from duty_tallies where (tenant_id, id) in (
      select tenant_id, id from duty_tallies where fresh order by tenant_id, id limit $1 for update skip locked)
    returning *),
  sums as (
    select tenant_id, coalesce(kind, '') as kind, part, unit_id, ${COUNTERS.map((name) => `sum(${name}) as ${name}`).join(', ')}
    from taken group by grouping sets ((tenant_id, kind, part, unit_id), (tenant_id, part, unit_id))),
  folded as (
    insert into duty_tallies (tenant_id, fresh, kind, part, unit_id, ${names})
    select tenant_id, false, kind, part, unit_id, ${names} from sums order by tenant_id, kind, part, unit_id
    on conflict (tenant_id, kind, part, unit_id) where not fresh
    do update set ${COUNTERS.map((name) => `${name} = duty_tallies.${name} + excluded.${name}`).join(', ')})
  select count(*)::int as taken from taken`;

/** Folds fresh lines of the tallies until none is left; returns how many there were. */
export async function foldTallies(
  client: Queries,
  goOn: () => boolean = () => true,
  batch = BATCH,
): Promise<number> {
  let folded = 0;
  while (goOn()) {
    const taken = (await client.query<{ taken: number }>(FOLD, [batch])).rows[0]?.taken ?? 0;
    folded += taken;
    if (taken < batch) break;
  }
  return folded;
}

/** Keeps the tallies short, over all tenants; a worker's timer does it again and again. */
@Injectable()
export class FoldTallies {
  constructor(private readonly database: RelayDatabase) {}

  run(goOn: () => boolean): Promise<number> {
    const { pool } = this.database;
    return foldTallies({ query: (text, values) => pool.query(text, values ? [...values] : undefined) }, goOn);
  }
}
