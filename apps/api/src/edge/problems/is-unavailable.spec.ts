import { describe, expect, it } from '@jest/globals';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { isUnavailable } from './is-unavailable.js';

function database(code: string): DatabaseError {
  return Object.assign(new DatabaseError('no', 2, 'error'), { code });
}

const network = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'connect' });

describe('the service is unavailable', () => {
  it.each([
    '08000',
    '08006',
    '08P01',
    '25006',
    '53100',
    '53300',
    '57014',
    '57P01',
    '57P02',
    '57P03',
    '40P01',
  ])('when PostgreSQL says %s', (code) => {
    expect(isUnavailable(database(code))).toBe(true);
    expect(isUnavailable(new QueryFailedError('select 1', [], database(code)))).toBe(true);
  });

  it.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'])(
    'when the way is cut: %s',
    (code) => {
      expect(isUnavailable(network(code))).toBe(true);
      expect(isUnavailable(new AggregateError([network(code), network(code)]))).toBe(true);
      expect(isUnavailable(new Error('wrapped', { cause: network(code) }))).toBe(true);
    },
  );

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'Cannot use a pool after calling end on the pool',
    'Connection is closed.',
  ])('when the driver says "%s"', (message) => expect(isUnavailable(new Error(message))).toBe(true));

  it.each([
    database('23505'),
    database('42P01'),
    database('22P02'),
    new Error('timeout'),
    Object.assign(new Error('no such file'), { code: 'ENOENT' }),
    'ECONNREFUSED',
    undefined,
  ])('but not when the fault lies elsewhere: %s', (error) => expect(isUnavailable(error)).toBe(false));

  it('survives errors that cause each other', () => {
    const error = new Error('a');
    error.cause = new Error('b', { cause: error });
    expect(isUnavailable(error)).toBe(false);
  });
});
