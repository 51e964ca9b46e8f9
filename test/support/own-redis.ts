import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { describe } from '@jest/globals';
import { Redis } from 'ioredis';
import { freePort } from '#libs/platform/src/embedded/free-port.js';
import { eventually } from './eventually.js';

const there = Boolean(process.env['TEST_REDIS_URL']) && spawnSync('redis-server', ['--version']).status === 0;

/** For tests that empty a Redis, so that they need one of their own; skipped where there is no redis-server. */
export const describeWithOwnRedis = there ? describe : describe.skip;

/** A Redis that nobody else uses, that can be stopped and started again at the same address. */
export class OwnRedis {
  private constructor(
    readonly url: string,
    readonly client: Redis,
    private server: ChildProcess,
  ) {}

  static async start(): Promise<OwnRedis> {
    const port = await freePort();
    const server = serve(port);
    const url = `redis://127.0.0.1:${port}`;
    const client = new Redis(url, { retryStrategy: () => 50 });
    client.on('error', () => undefined);
    await client.ping();
    return new OwnRedis(url, client, server);
  }

  /** It is away, with all that it held. */
  async stop(): Promise<void> {
    this.server.kill();
    await once(this.server, 'exit');
  }

  async resume(): Promise<void> {
    this.server = serve(Number(new URL(this.url).port));
    await eventually(() => this.client.ping());
  }

  async drop(): Promise<void> {
    this.client.disconnect();
    if (this.server.exitCode === null && this.server.signalCode === null) await this.stop();
  }
}

function serve(port: number): ChildProcess {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()];
  return spawn('redis-server', [...settings, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
}
