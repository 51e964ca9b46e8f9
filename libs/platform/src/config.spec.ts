import { describe, expect, it } from '@jest/globals';
import { ConfigRefused, readConfig } from './config.js';

const DATABASE_URL = 'postgres://camket:secret@db.example.vn:5432/camket';

const problemsOf = (environment: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigRefused) return error.problems;
    throw error;
  }
  throw new Error('the configuration was accepted');
};

describe('the configuration', () => {
  it('needs a database and nothing else', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DEMO: false });
    expect(problemsOf({})).toEqual([expect.stringContaining('DATABASE_URL is missing')]);
  });

  it('refuses nonsense with all problems at once, each with what would be right', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://x',
      PORT: 'eighty',
      REDIS_URL: 'http://redis',
      DATABASE_POOL: '1',
      PUBLIC_URL: 'camket',
      DEMO: 'yes',
      LOG_LEVEL: 'loud',
      FILES_MAX_MB: '0',
      CLAMD_URL: 'tcp://127.0.0.1',
    });
    expect(problems).toHaveLength(9);
    for (const problem of problems) expect(problem).toMatch(/^\w+=.+ is not .+/);
  });

  it.each([
    'postgress://camket:geheim@host/camket',
    'camket:geheim@host/camket',
    'postgres://camket:a@geheim@host:5x/camket',
    'postgress://host/camket?password=geheim',
    'camket:geheim',
  ])('never repeats a secret: %s', (address) => {
    for (const name of ['DATABASE_URL', 'REDIS_URL'])
      for (const problem of problemsOf({ DATABASE_URL, [name]: address }))
        expect(problem).not.toMatch(/geheim/);
  });

  it('keeps files beside the embedded database unless it is told where', () => {
    expect(readConfig({ DATABASE_URL, DATA_DIR: '/srv/camket' }).FILES_DIR).toBe('/srv/camket/files');
    expect(readConfig({ DATABASE_URL, FILES_DIR: '/srv/files' }).FILES_DIR).toBe('/srv/files');
    expect(readConfig({ DATABASE_URL, CLAMD_URL: 'tcp://[::1]:3310' }).CLAMD_URL).toBe('tcp://[::1]:3310');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DATABASE_URL, REDIS_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
  });
});
