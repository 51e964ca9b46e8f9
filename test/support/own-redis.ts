import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { describe } from '@jest/globals';
import { Redis } from 'ioredis';
import { freePort } from '#libs/platform/src/embedded/free-port.js';

const there = Boolean(process.env['TEST_REDIS_URL']) && spawnSync('redis-server', ['--version']).status === 0;

/** For tests that empty a Redis, so that they need one of their own; skipped where there is no redis-server. */
export const describeWithOwnRedis = there ? describe : describe.skip;

/** A Redis that nobody else uses. */
export class OwnRedis {
  private constructor(
    readonly url: string,
    readonly client: Redis,
    private readonly end: () => Promise<void>,
  ) {}

  static async start(): Promise<OwnRedis> {
    const port = await freePort();
    const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()];
    const child = spawn('redis-server', [...settings, '--maxmemory-policy', 'noeviction'], {
      stdio: 'ignore',
    });
    const url = `redis://127.0.0.1:${port}`;
    const client = new Redis(url, { retryStrategy: () => 50 });
    client.on('error', () => undefined);
    await client.ping();
    return new OwnRedis(url, client, async () => {
      child.kill();
      await once(child, 'exit');
    });
  }

  async drop(): Promise<void> {
    this.client.disconnect();
    await this.end();
  }
}
