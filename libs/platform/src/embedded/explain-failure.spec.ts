import { describe, expect, it } from '@jest/globals';
import { explainFailure } from './explain-failure.js';
import { StartupProblem } from '../startup/startup-problem.js';

describe('explaining a failure', () => {
  it.each([
    ['ENOSPC: no space left on device, mkdir', 'the disk is full', 'Free some space'],
    ['PANIC: could not write to file: No space left on device', 'the disk is full', 'Free some space'],
    ['FATAL: could not extend file\nHINT: Check free disk space.', 'the disk is full', 'Free some space'],
    ["EACCES: permission denied, mkdir '/data'", 'may not write', 'chown'],
    ["EROFS: read-only file system, open '/data/x'", 'read-only', 'DATA_DIR'],
    ["ENOTDIR: not a directory, mkdir '/data/x'", 'a file stands', 'Move the file'],
    ['FATAL: could not map anonymous shared memory: Cannot allocate memory', 'not enough memory', 'memory'],
    [
      'postgres: error while loading shared libraries: libz.so.1',
      'do not run on this system',
      'DATABASE_URL',
    ],
  ])('%s', (said, what, cure) => {
    const problem = explainFailure('The database could not be made', '/data', new Error(said));
    expect(problem.message).toContain(what);
    expect(problem.message).toContain(said);
    expect(problem.cure).toContain(cure);
  });

  it('quotes what it does not know, and leaves what is explained alone', () => {
    expect(explainFailure('It failed', '/data', 'FATAL: odd').message).toBe('It failed.\nFATAL: odd');
    const known = new StartupProblem('known', 'cure');
    expect(explainFailure('It failed', '/data', known)).toBe(known);
  });
});
