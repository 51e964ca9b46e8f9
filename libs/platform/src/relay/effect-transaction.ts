import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { JobName, JobPayload } from '#libs/contracts/src/jobs.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import type { Effect } from './consumer.js';

/** A job to wake once the effects are committed: `at` is business time, now when absent. */
export type WakeUp = {
  readonly [Name in JobName]: {
    readonly job: Name;
    readonly payload: JobPayload<Name>;
    readonly at?: Instant;
  };
}[JobName];

/** The transaction in which a batch's effects are written and the checkpoint moves. */
export class EffectTransaction {
  private readonly wakeUps = new Map<string, WakeUp>();

  constructor(private readonly client: PoolClient) {}

  query<R extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<QueryResult<R>> {
    return this.client.query<R>(text, values ? [...values] : undefined);
  }

  /** Writes rows, many in one statement; a row whose key exists already is left as it is. */
  async write(effects: readonly Effect[]): Promise<void> {
    const batches = new Map<string, { table: string; columns: string; rows: Row[] }>();
    for (const { table, row } of effects) {
      const columns = Object.keys(row).join(', ');
      const name = `${table} ${columns}`;
      const batch = batches.get(name) ?? { table, columns, rows: [] };
      batches.set(name, batch);
      batch.rows.push(row);
    }
    for (const { table, columns, rows } of batches.values()) {
      await this.client.query(
        `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)
         on conflict do nothing`,
        [JSON.stringify(rows)],
      );
    }
  }

  /** Asks for a job after the commit. The same job asked for twice in a batch is woken once, at the earlier time. */
  wake(wakeUp: WakeUp): void {
    const name = JSON.stringify([wakeUp.job, wakeUp.payload]);
    const before = this.wakeUps.get(name);
    if (!before || (wakeUp.at ?? '') < (before.at ?? '')) this.wakeUps.set(name, wakeUp);
  }

  get wanted(): readonly WakeUp[] {
    return [...this.wakeUps.values()];
  }
}
