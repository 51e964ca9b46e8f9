import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const notYet = new Set(['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01', '53300', 'ETIMEDOUT']);

/** The superuser's way into a database of the embedded server. */
export const addressOf = (
  { port, password }: { port: number; password: string },
  database = 'camket',
): string => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

/** The server ended, or took too long, before it answered. */
export class NoAnswer extends Error {}

/**
 * Connects to the database `camket`, making it on the first day. A server that was killed first reads its
 * log again and refuses until then, which may take minutes.
 */
export async function connectToCamket(
  server: { port: number; password: string; patience: number; isAlive: () => boolean },
  print: (line: string) => void,
): Promise<string> {
  const url = (database?: string) => addressOf(server, database);
  const giveUp = performance.now() + server.patience;
  let nextWord = performance.now() + 5_000;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 250)) {
    try {
      await openCamket(url);
      return url();
    } catch (error) {
      if (!notYet.has(codeOf(error))) throw error;
      if (!server.isAlive()) throw new NoAnswer('it ended', { cause: error });
      if (performance.now() > giveUp) throw new NoAnswer('it took too long', { cause: error });
    }
    if (performance.now() > nextWord) {
      print('The database is recovering from an unclean stop; this may take some minutes.');
      nextWord = performance.now() + 30_000;
    }
    await sleep(pause);
  }
}

async function openCamket(url: (database?: string) => string): Promise<void> {
  try {
    await query(url(), 'SELECT 1');
  } catch (error) {
    if (codeOf(error) !== '3D000') throw error;
    await query(url('postgres'), 'CREATE DATABASE camket');
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that dies under an open connection reports it here too; the query's own failure is enough.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return code ?? (message === 'timeout expired' ? 'ETIMEDOUT' : '');
}
