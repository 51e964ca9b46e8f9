import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import { once } from 'node:events';
import pg from 'pg';
import { explainStart } from './explain-start.js';

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it went well');
};

describe('what keeps a program from starting is told with its cure', () => {
  const connect = (url: string): Promise<unknown> =>
    failureOf(new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 }).connect());

  it('when no database answers', async () => {
    const problem = explainStart(await connect('postgres://a:geheim@127.0.0.1:1/c'));
    expect(problem).toMatchObject({
      message: expect.stringContaining('No PostgreSQL answers'),
      cure: expect.stringContaining('DATABASE_URL'),
    });
    expect(problem?.message).not.toContain('geheim');
  });

  it('when its port is taken, or its address is not of this machine', async () => {
    const first = createServer().listen(0, '127.0.0.1');
    await once(first, 'listening');
    const address = first.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const listen = (host: string): Promise<unknown> =>
      failureOf(once(createServer().listen(port, host), 'listening'));
    const [taken, foreign] = [await listen('127.0.0.1'), await listen('192.0.2.1')];
    first.close();
    expect(explainStart(taken)).toMatchObject({
      message: expect.stringContaining(`Port ${port} is taken`),
      cure: expect.stringContaining(`PORT=${port + 1}`),
    });
    expect(explainStart(foreign)?.message).toContain('HOST');
  });

  it('when a driver’s error is wrapped', () => {
    const driverError = Object.assign(new Error('permission denied'), { code: '42501' });
    expect(explainStart(Object.assign(new Error('wrapped'), { driverError }))?.cure).toContain('CREATEROLE');
  });

  it('and what nobody foresaw stays what it is', () => {
    expect(explainStart(new TypeError('x is not a function'))).toBeUndefined();
    expect(explainStart('text')).toBeUndefined();
  });
});
