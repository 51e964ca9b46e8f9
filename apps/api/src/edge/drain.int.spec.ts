import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { z } from 'zod';
import { endpoint } from '#libs/contracts/src/endpoint.js';
import { readConfig } from '#libs/platform/src/config.js';
import { startServer } from '../start-server.js';
import { Drain } from './drain.js';
import { Endpoint } from './endpoint.decorator.js';

const hold = endpoint({
  name: 'hold',
  method: 'GET',
  path: '/api/hold',
  summary: '',
  tag: 'spec',
  reply: z.strictObject({ done: z.boolean() }),
});

let arrived: () => void = () => undefined;
let release: () => void = () => undefined;
let holding = false;

@Controller()
class HoldController {
  @Endpoint(hold)
  async hold() {
    if (holding) {
      const released = new Promise<void>((resolve) => (release = resolve));
      arrived();
      await released;
    }
    return { done: true };
  }
}

@Module({ controllers: [HoldController], providers: [Drain] })
class HoldModule {}

const start = () =>
  startServer(HoldModule, readConfig({ DATABASE_URL: 'postgres://none', PORT: '0', LOG_LEVEL: 'error' }));

describe('a server that ends', () => {
  const get = (url: string, agent: Agent) =>
    new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
      request(`${url}/api/hold`, { agent }, (response) => {
        response.resume();
        response.on('end', () =>
          resolve({ status: response.statusCode, connection: response.headers.connection }),
        );
      })
        .on('error', reject)
        .end();
    });

  /** Resolves when nobody is let in any more: the draining has begun. */
  const closedDoor = async (url: string): Promise<void> => {
    const { port } = new URL(url);
    const enters = (): Promise<boolean> =>
      new Promise((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => resolve(true)).on('error', () =>
          resolve(false),
        );
        socket.on('connect', () => socket.destroy());
      });
    while (await enters());
  };

  it('answers what is under way, and says that it was the last', async () => {
    const server = await start();
    const agent = new Agent({ keepAlive: true });
    holding = true;
    const there = new Promise<void>((resolve) => (arrived = resolve));
    const answer = get(server.url, agent);
    await there;
    const closed = server.close();
    await closedDoor(server.url);
    release();
    expect(await answer).toEqual({ status: 200, connection: 'close' });
    await closed;
  });

  it('still answers on a connection that was open and idle', async () => {
    const server = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    holding = false;
    expect(await get(server.url, agent)).toEqual({ status: 200, connection: 'keep-alive' });
    const closed = server.close();
    await closedDoor(server.url);
    expect(await get(server.url, agent)).toEqual({ status: 200, connection: 'close' });
    await closed;
  });

  it('does not wait for a connection that nobody uses', async () => {
    const server = await start();
    const agent = new Agent({ keepAlive: true });
    await get(server.url, agent);
    const before = process.hrtime.bigint();
    await server.close();
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(3_000);
  });
});
