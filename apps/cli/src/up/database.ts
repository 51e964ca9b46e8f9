import { startEmbeddedPostgres } from '#libs/platform/src/embedded/start-embedded-postgres.js';

/** The database to run on, ours or the operator's. */
export interface OpenedDatabase {
  readonly url: string;
  /** Demo mode: the default on our own server; on the operator's only when asked for by name. */
  readonly demo: boolean;
  readonly said: string;
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** DATABASE_URL where it is set, else the embedded server with its data in the data folder. */
export async function openDatabase(dataDir: string, env: NodeJS.ProcessEnv): Promise<OpenedDatabase> {
  if (env.DATABASE_URL) {
    const never = new Promise<string>(() => undefined);
    const demo = env.DEMO === 'true';
    return {
      url: env.DATABASE_URL,
      demo,
      said: 'as DATABASE_URL says',
      ended: never,
      stop: () => Promise.resolve(),
    };
  }
  const server = await startEmbeddedPostgres({ dataDir });
  return {
    url: server.url,
    demo: env.DEMO !== 'false',
    said: server.adopted ? 'embedded, was still running' : 'embedded',
    ended: server.ended.then(() => 'database'),
    stop: () => server.stop(),
  };
}
