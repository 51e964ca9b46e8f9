import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { dataSource } from '#libs/platform/src/database/data-source.js';
import { migrate } from '#libs/platform/src/database/migrate.js';
import { findDataHome, sharedHome } from '#libs/platform/src/embedded/data-home.js';
import { launchServer } from '#libs/platform/src/embedded/launch-server.js';
import { findBinaries } from '#libs/platform/src/embedded/platform-binaries.js';
import { isAlive } from '#libs/platform/src/embedded/process-identity.js';
import { makeRunnable } from '#libs/platform/src/embedded/runnable-binaries.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '#libs/platform/src/embedded/start-embedded-postgres.js';
import { eventually } from './eventually.js';

/** A PostgreSQL of a spec's own that can be stopped and started again at the same address; it syncs to disk. */
export class OwnPostgres {
  private constructor(
    private readonly folder: string,
    private readonly embedded: EmbeddedPostgres,
    private pid: number,
    /** The owner's connections; they break when the server stops, and come anew. */
    readonly owner: pg.Pool,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const folder = mkdtempSync(join(process.env.CAMKET_TEST_FOLDER ?? tmpdir(), 'own-postgres-'));
    // Root's server runs as another user: where that one can't enter, the data would be kept elsewhere, and outlive the spec.
    chmodSync(folder, 0o755);
    const embedded = await startEmbeddedPostgres({ dataDir: folder, print: () => undefined });
    const source = await dataSource({ url: embedded.url, pool: 2 }).initialize();
    await migrate(source);
    await source.destroy();
    const owner = new pg.Pool({ connectionString: embedded.url, max: 2, options: '-c search_path=camket' });
    owner.on('error', () => undefined);
    return new OwnPostgres(folder, embedded, embedded.pid, owner);
  }

  get url(): string {
    return this.embedded.url;
  }

  /** As an administrator does (`fast`), or as a crash would (`immediate`: no checkpoint, recovery on the next start). */
  async stop(how: 'fast' | 'immediate'): Promise<void> {
    process.kill(this.pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await eventually(() => {
      if (isAlive(this.pid)) throw new Error('the server is still there');
    });
  }

  /** Starts it again; resolves with the moment at which it answers. */
  async resume(): Promise<number> {
    const { data, user } = findDataHome(this.folder);
    const programs = makeRunnable(
      findBinaries(),
      user,
      user ? sharedHome : join(this.folder, 'programs'),
      () => undefined,
    );
    const port = Number(new URL(this.url).port);
    const log = join(this.folder, 'postgres.log');
    ({ pid: this.pid } = await launchServer({ programs, data, log, port, user, fast: false }));
    await eventually(() => this.owner.query('select 1'), { within: 30_000 });
    return performance.now();
  }

  async drop(): Promise<void> {
    await this.owner.end();
    if (isAlive(this.pid)) await this.stop('fast');
    await this.embedded.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
