import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { AskedList } from './exported-list.js';
import { sendList } from './send-list.js';

const words = (): string => Array.from({ length: 40 }, () => Math.random().toString(36)).join(' ');

/** A list without end. */
function endless(asked: { pages: number }): AskedList<string> {
  return {
    list: { name: 'Danh sách', columns: [{ header: 'Chữ', width: 20, kind: 'text', of: (row) => row }] },
    said: ['năm 2024'],
    asOf: instant('2024-03-01T02:00:00Z'),
    page: async () => {
      asked.pages += 1;
      return { items: Array.from({ length: 500 }, words), next: 'more' };
    },
  };
}

describe('A list that is sent', () => {
  let server: FastifyInstance | undefined;
  afterEach(() => server?.close());

  const served = async (list: AskedList<string>): Promise<number> => {
    server = Fastify();
    server.get('/', async (_, reply) => {
      await sendList(reply, list);
      return reply;
    });
    await server.listen({ host: '127.0.0.1', port: 0 });
    return (server.server.address() as AddressInfo).port;
  };
  /** As soon as nothing more happens, however busy the machine is. */
  const settled = async (asked: { pages: number }): Promise<number> => {
    for (let quiet = 0, before = -1; quiet < 300; quiet += 1) {
      await turn();
      if (asked.pages !== before) quiet = 0;
      before = asked.pages;
    }
    return asked.pages;
  };

  it('is asked for no further than its reader takes it, and not at all once he went away', async () => {
    const asked = { pages: 0 };
    const port = await served(endless(asked));
    const client = request({ host: '127.0.0.1', port });
    client.end();
    const [response] = await once(client, 'response');
    response.pause();
    // Nobody reads: what fits on the way is made, and no more of what has no end.
    const standing = await settled(asked);
    expect(standing).toBeGreaterThan(0);
    response.resume();
    while (asked.pages === standing) await turn();
    client.on('error', () => undefined);
    response.destroy();
    const gone = await settled(asked);
    expect(await settled(asked)).toBe(gone);
  }, 30_000);

  it('is refused whole where its first page is', async () => {
    const refused = { ...endless({ pages: 0 }), page: () => Promise.reject(new Error('not allowed')) };
    const port = await served(refused);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect([response.status, response.headers.get('content-disposition')]).toEqual([500, null]);
  });
});
