import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

describe('the fingerprint of the sources', () => {
  let folder;
  const now = () => fingerprint([folder, join(folder, 'absent')], (path) => path.endsWith('.spec.ts'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'a.ts'), 'one');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stays while nothing changes, nor anything but specs', () => {
    const before = now();
    writeFileSync(join(folder, 'a.spec.ts'), 'a spec');
    expect(now()).toBe(before);
  });

  it.each([
    ['a new file', () => writeFileSync(join(folder, 'b.ts'), '')],
    ['a file that is gone', () => rmSync(join(folder, 'deep', 'a.ts'))],
    ['another size', () => writeFileSync(join(folder, 'deep', 'a.ts'), 'three')],
    ['another time', () => utimesSync(join(folder, 'deep', 'a.ts'), 1, 1)],
  ])('changes with %s', (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });
});
