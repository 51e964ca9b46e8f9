import type pg from 'pg';
import { DatabaseError } from 'pg';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { dataSource } from '../database/data-source.js';

/** Readers, effects and leases share these; more would only wait for the same two cores. */
const CONNECTIONS = 3;

// What is known to be best walks along indexes. Statistics would have it otherwise as long as they are of another day: before
// the tables were filled, or before all that is due came due. A connection of the relay does without scans anyway.
const ALONG_INDEXES = ['hashjoin', 'mergejoin', 'memoize', 'sort']
  .map((way) => `; set local enable_${way} = off`)
  .join('');

/** A small pool of its own across tenants, under the role that may write effects and nothing else. */
export class RelayDatabase {
  private constructor(private readonly database: Database) {}

  static async connect({ DATABASE_URL }: Pick<Config, 'DATABASE_URL'>): Promise<RelayDatabase> {
    const options = { url: DATABASE_URL, pool: CONNECTIONS, role: 'camket_relay' as const };
    return new RelayDatabase(new Database(await dataSource(options).initialize()));
  }

  get pool(): pg.Pool {
    return this.database.pool;
  }

  inTransaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.transact('begin', work);
  }

  /** The same with plans that walk along indexes and do nothing else, whatever the statistics say. */
  alongIndexes<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.transact(`begin${ALONG_INDEXES}`, work);
  }

  private async transact<T>(begin: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query(begin);
      const result = await work(client);
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      const broken = await client.query('rollback').then(
        () => false,
        () => true,
      );
      client.release(broken);
      throw error;
    }
  }

  close(): Promise<void> {
    return this.database.source.destroy();
  }
}

/** The server or the way to it failed, not what was asked of it: worth another try, and nobody's fault. */
export function isOutage(error: unknown): boolean {
  if (error instanceof DatabaseError) return /^(08|53|57|58|40|25006)/.test(error.code ?? '');
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET' ||
    code === 'EPIPE' ||
    code === 'ETIMEDOUT' ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  );
}

/** Somebody else recorded something about the same stream at the same moment: the same statement may do now. */
export const isLostRace = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  (error.constraint === 'events_pkey' || (error.code?.startsWith('40') ?? false));
