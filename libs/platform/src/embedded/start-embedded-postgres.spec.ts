import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findBinaries } from './platform-binaries.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

jest.setTimeout(60_000);

describe('the embedded server', () => {
  let dataDir: string;
  const running: EmbeddedPostgres[] = [];

  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
    chmodSync(dataDir, 0o755);
  });
  afterAll(async () => {
    for (const server of running) await server.stop();
    rmSync(dataDir, { recursive: true });
  });

  const start = async () => {
    const server = await startEmbeddedPostgres({ dataDir, fast: true, print: () => undefined });
    running.push(server);
    return server;
  };

  it('keeps its data over a stop and over a crash', async () => {
    const first = await start();
    await query(first.url, "CREATE TABLE note AS SELECT 'kept' AS text");
    await first.stop();
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }]);
    process.kill(second.pid, 'SIGKILL');
    await second.ended;
    await second.stop();
    const third = await start();
    expect(third.adopted).toBe(false);
    expect(await query(third.url, 'SELECT text FROM note')).toEqual([{ text: 'kept' }]);
    await third.stop();
  });

  it('is adopted when its launcher is gone, and only then', async () => {
    const orphan = await start();
    await expect(start()).rejects.toThrow('already running');
    rmSync(join(dataDir, 'postgres.lock'));
    const adopted = await start();
    expect(adopted).toMatchObject({ adopted: true, pid: orphan.pid, url: orphan.url });
    await adopted.stop();
  });

  it('does not open what another major version wrote', async () => {
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('made by PostgreSQL 17');
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
  });

  it('says how to go on without it where npm has no binaries', () => {
    expect(() => findBinaries('plan9', 'mips')).toThrow(
      expect.objectContaining({
        name: 'StartupProblem',
        cure: expect.stringContaining('DATABASE_URL'),
      }),
    );
  });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}
