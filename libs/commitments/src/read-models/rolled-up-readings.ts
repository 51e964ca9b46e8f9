import type { PoolClient } from 'pg';
import type { RolledUpReading } from '#libs/contracts/src/http/commitment-items.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { ROLLED_UP } from './items/rolled-up.js';

// The parameters are those of a reader, of whom nothing but tenant and day is asked: whoever sees the commitment sees what it reads.
const READ = `
  select i.item_id as item, i.roll_up as how, roll.value::float8 as value, roll.read, roll.of
  from commitment_items i ${ROLLED_UP}
  where i.tenant_id = $1 and i.commitment_id = $2 and i.roll_up is not null`;

/** What the items of a commitment read whose indicator is made of the units below, by their ids. */
export async function rolledUpReadings(
  client: PoolClient,
  tenantId: string,
  commitmentId: string,
  today: LocalDate,
): Promise<ReadonlyMap<string, RolledUpReading>> {
  const { rows } = await client.query<RolledUpReading & { item: string }>(READ, [
    tenantId,
    commitmentId,
    today,
  ]);
  return new Map(rows.map(({ item, ...reading }) => [item, reading]));
}
