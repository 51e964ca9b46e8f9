import type { Pool } from 'pg';

/** What came of commands that were sent until they were acknowledged. */
export interface Ledger {
  /** Acknowledged, and not in the record. */
  readonly lost: number;
  /** In the record more than once. */
  readonly doubled: number;
  /** Never acknowledged. */
  readonly stuck: number;
}

export const BALANCED: Ledger = { lost: 0, doubled: 0, stuck: 0 };

/** Compares commands, known by their correlation ids, with the events that they left. */
export async function ledgerOf(
  owner: Pool,
  commands: readonly string[],
  acknowledged: ReadonlySet<string>,
): Promise<Ledger> {
  const { rows } = await owner.query<{ id: string; events: number }>(
    `select correlation_id as id, count(*)::int as events from camket.events
     where correlation_id = any ($1::uuid[]) group by correlation_id`,
    [commands],
  );
  const events = new Map(rows.map(({ id, events: count }) => [id, count]));
  return {
    lost: [...acknowledged].filter((id) => !events.has(id)).length,
    doubled: rows.filter((row) => row.events > 1).length,
    stuck: commands.filter((id) => !acknowledged.has(id)).length,
  };
}
