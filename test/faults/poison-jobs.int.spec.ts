import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { postgresBackend } from '#libs/platform/src/queues/postgres-backend.js';
import type { QueueBackend, WakeUpQueue } from '#libs/platform/src/queues/queue-backend.js';
import { eventually } from '../support/eventually.js';
import { startProgram, type Program } from '../support/program.js';
import { TestDatabase } from '../support/test-database.js';

/** A job is begun at most this often, whether it throws or takes its worker with it. */
const MOST = 4;
const OTHERS = 50;

describe('a job that is poison (R9)', () => {
  jest.setTimeout(90_000);
  let database: TestDatabase;
  let backend: QueueBackend;
  let queue: WakeUpQueue;
  let worker: Program | undefined;

  beforeAll(async () => {
    database = await TestDatabase.create();
    await database.owner.query('create table public.done (job text, tenant uuid, primary key (job, tenant))');
    backend = await postgresBackend(database.url);
    queue = backend.queue('deliveries', {});
  });
  afterAll(async () => {
    await worker?.kill();
    await queue.close();
    await backend.close();
    await database.drop();
  });

  const done = async (): Promise<number> =>
    (await database.owner.query('select from public.done')).rowCount ?? 0;
  const add = (tenantId: string) => queue.add('send-deliveries', { tenantId }, { attempts: 3 });

  it('and kills its worker is given up after few deaths, and the others are done', async () => {
    const poison = randomUUID();
    const program = fileURLToPath(new URL('../support/crashing-worker.mjs', import.meta.url));
    const env = { PATH: process.env.PATH, DATABASE_URL: database.url, POISON: poison };
    await add(poison);
    for (let count = 0; count < OTHERS; count++) await add(randomUUID());

    let deaths = 0;
    let over = false;
    let child: ChildProcess | undefined;
    const supervised = (async (): Promise<void> => {
      while (!over) {
        child = fork(program, { env, execArgv: [], stdio: 'ignore' });
        await once(child, 'exit');
        if (!over) deaths++;
      }
    })();
    await eventually(
      async () => {
        expect(await queue.getJobCounts('failed', 'waiting', 'active', 'delayed')).toEqual({
          failed: 1,
          waiting: 0,
          active: 0,
          delayed: 0,
        });
        expect(await done()).toBe(OTHERS);
      },
      { within: 60_000, every: 100 },
    );
    over = true;
    child?.kill('SIGKILL');
    await supervised;
    expect(deaths).toBeGreaterThan(0);
    expect(deaths).toBeLessThanOrEqual(MOST);
  });

  it('and breaks the contract is given up at once, by a worker that goes on', async () => {
    worker = await startProgram('worker', { DATABASE_URL: database.url, PORT: '0' });
    await queue.add('send-deliveries', { tenantId: 'no id', more: true }, { attempts: 3 });
    await queue.add('nobody-does-this', { tenantId: randomUUID() }, { attempts: 3 });
    await add(randomUUID());
    await eventually(async () => {
      expect(await queue.getJobCounts('failed', 'waiting', 'active', 'delayed')).toEqual({
        failed: 3,
        waiting: 0,
        active: 0,
        delayed: 0,
      });
    });
    expect((await fetch(`${worker.url}/health/ready`)).status).toBe(200);
  });
});
