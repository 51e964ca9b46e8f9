import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jestArguments } from './test-arguments.mjs';
import { readSummary, summaryLine } from './test-summary.mjs';

describe('the summary of a test run', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'summary-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (result) => {
    writeFileSync(join(folder, 'result.json'), JSON.stringify(result));
    return readSummary(join(folder, 'result.json'));
  };

  it('counts a file that could not be loaded as a failure', () => {
    const result = { numPassedTests: 7, numFailedTests: 1, numRuntimeErrorTestSuites: 1 };
    expect(read({ ...result, numPendingTests: 2, numTodoTests: 1 })).toEqual({
      passed: 7,
      failed: 2,
      skipped: 3,
    });
  });

  it('is a failure when Jest left no result', () => {
    expect(readSummary(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('names skipped tests only when there are some', () => {
    expect(summaryLine({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
    expect(summaryLine({ passed: 2, failed: 1, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
  });

  it('leaves the long fault tests to --faults', () => {
    const long = '--testPathIgnorePatterns=/test/faults/long/';
    expect(jestArguments(['libs/kernel'], 'r.json')).toEqual(expect.arrayContaining([long, 'libs/kernel']));
    expect(jestArguments(['--faults'], 'r.json')).not.toContain(long);
    expect(jestArguments(['--faults'], 'r.json').at(-1)).toBe('test/faults/');
  });
});
