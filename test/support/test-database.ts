import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { Database } from '#libs/platform/src/database/database.js';
import { dataSource, type DatabaseRole } from '#libs/platform/src/database/data-source.js';
import { cloneTemplate, databaseUrl } from './template-database.js';

/** A database of its own for one spec file, cloned from the migrated template and dropped at the end. */
export class TestDatabase {
  private readonly sources: DataSource[] = [];

  private constructor(
    readonly name: string,
    /** The owner's connection: outside the tenant wall. */
    readonly owner: pg.Pool,
  ) {}

  static async create(): Promise<TestDatabase> {
    const name = `spec_${randomUUID().replaceAll('-', '')}`;
    await cloneTemplate(name);
    const owner = new pg.Pool({
      connectionString: databaseUrl(name),
      max: 4,
      options: '-c search_path=camket',
    });
    return new TestDatabase(name, owner);
  }

  get url(): string {
    return databaseUrl(this.name);
  }

  async connect(
    role: DatabaseRole = 'camket_app',
    pool = 8,
    entities: (new () => object)[] = [],
  ): Promise<Database> {
    const source = await dataSource({ url: this.url, pool, role, entities }).initialize();
    this.sources.push(source);
    return new Database(source);
  }

  /** Stops business time at an instant, as demo mode can. */
  async freeze(at: string): Promise<void> {
    await this.owner.query('update clock set demo = true, frozen_at = $1', [at]);
  }

  async drop(): Promise<void> {
    await Promise.all(this.sources.map((source) => source.destroy()));
    await this.owner.end();
    const admin = new pg.Client({ connectionString: databaseUrl() });
    await admin.connect();
    await this.deserted(admin);
    await admin.query(`drop database if exists ${this.name} with (force)`);
    await admin.end();
  }

  /** A connection that is being closed must not be cut: its owner would hear of an error that is none. */
  private async deserted(admin: pg.Client): Promise<void> {
    for (let look = 0; look < 60; look++) {
      const { rowCount } = await admin.query('select 1 from pg_stat_activity where datname = $1', [
        this.name,
      ]);
      if (rowCount === 0) return;
      await admin.query('select pg_sleep(0.05)');
    }
  }
}
