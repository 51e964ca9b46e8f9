import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/src/config.js';
import { dataSource } from '#libs/platform/src/database/data-source.js';
import { Database } from '#libs/platform/src/database/database.js';

/** Whether the process can do its work. */
@Injectable()
export class Readiness {
  private current = false;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What keeps it from its work, in a line each; nothing when all is well. */
  async reasons(): Promise<string[]> {
    try {
      await this.database.pool.query('select from clock');
      // Migrations go forward only: once they were all there, they stay.
      const missing = this.current ? [] : await this.missingMigrations();
      this.current = missing.length === 0;
      return this.current
        ? []
        : [`migrations are missing: ${missing.join(', ')}; run the migrations of this version`];
    } catch {
      return ['the database does not answer'];
    }
  }

  /** Read as the owner of the tables; the roles that people's requests run under can't see the list. */
  private async missingMigrations(): Promise<string[]> {
    const source = await dataSource({ url: this.config.DATABASE_URL, pool: 1 }).initialize();
    try {
      const applied = await source.query<{ name: string }[]>('select name from camket.migrations');
      const names = new Set(applied.map(({ name }) => name));
      return source.migrations.map(({ name }) => name ?? '').filter((name) => !names.has(name));
    } finally {
      await source.destroy();
    }
  }
}
