import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { TenantId } from '#libs/kernel/src/ids.js';

/**
 * Connections that stand inside one tenant's wall. A connection remembers its tenant, so that the setting costs a
 * round trip only when a connection changes hands between tenants.
 */
export class Database {
  private readonly tenants = new WeakMap<pg.PoolClient, TenantId>();
  private readonly watched = new WeakSet<pg.PoolClient>();
  private readonly lent = new AsyncLocalStorage<{ tenant: TenantId; client: pg.PoolClient }>();
  readonly pool: pg.Pool;

  constructor(readonly source: DataSource) {
    const { driver } = source;
    if (!(driver instanceof PostgresDriver) || !(driver.master instanceof pg.Pool))
      throw new Error('the data source must be an initialised PostgreSQL one');
    this.pool = driver.master;
    this.pool.on('acquire', (client) => this.watch(client));
  }

  /**
   * Lends a raw connection for hot paths. Asked again further down the same call it lends the same one: whoever holds
   * a connection while he waits for a second can lock up the whole pool.
   */
  async inTenant<T>(tenant: TenantId, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const held = this.lent.getStore();
    if (held?.tenant === tenant) return work(held.client);
    return this.apart(tenant, (client) => this.lent.run({ tenant, client }, () => work(client)));
  }

  /** Lends a connection that is nobody else's, for what many callers share: none of their transactions may hold it. */
  async apart<T>(tenant: TenantId, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await this.enter(client, tenant);
      return await work(client);
    } finally {
      client.release();
    }
  }

  /** The same for reads and small writes through TypeORM. */
  async read<T>(tenant: TenantId, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client: unknown = await runner.connect();
      await this.enter(client as pg.PoolClient, tenant);
      return await work(runner.manager);
    } finally {
      await runner.release();
    }
  }

  /** One transaction inside a tenant, for writes that aren't events (sessions, notices, process records). */
  inTransaction<T>(tenant: TenantId, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return this.inTenant(tenant, async (client) => {
      await client.query('begin');
      try {
        const result = await work(client);
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  private async enter(client: pg.PoolClient, tenant: TenantId): Promise<void> {
    if (this.tenants.get(client) === tenant) return;
    this.tenants.delete(client);
    await client.query("select set_config('camket.tenant', $1, false)", [tenant]);
    this.tenants.set(client, tenant);
  }

  /** A connection that breaks while it is lent fails the query under way; without a listener it would end the process. */
  private watch(client: pg.PoolClient): void {
    if (this.watched.has(client)) return;
    this.watched.add(client);
    client.on('error', () => undefined);
  }
}
