import type { Config } from '#libs/platform/src/config.js';
import { startEmbeddedPostgres } from '#libs/platform/src/embedded/start-embedded-postgres.js';
import { EMBEDDED } from '../embedded.js';

/** The database to run on, ours or the operator's. */
export interface OpenedDatabase {
  readonly url: string;
  readonly said: string;
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** DATABASE_URL where it is set, else the embedded server with its data in the data folder. */
export async function openDatabase({ DATABASE_URL, DATA_DIR }: Config): Promise<OpenedDatabase> {
  if (DATABASE_URL !== EMBEDDED) {
    const never = new Promise<string>(() => undefined);
    return { url: DATABASE_URL, said: 'as DATABASE_URL says', ended: never, stop: () => Promise.resolve() };
  }
  const server = await startEmbeddedPostgres({ dataDir: DATA_DIR });
  return {
    url: server.url,
    said: server.adopted ? 'embedded, was still running' : 'embedded',
    ended: server.ended.then(() => 'database'),
    stop: () => server.stop(),
  };
}
