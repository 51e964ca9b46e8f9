import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBinaries } from './copy-binaries.js';
import { makeLinks, missingLinks } from './library-links.js';

describe('the libraries of the embedded server', () => {
  let folder: string;
  let root: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'libraries-'));
    root = join(folder, 'native');
    mkdirSync(join(root, 'lib'), { recursive: true });
    mkdirSync(join(root, 'bin'));
    writeFileSync(join(root, 'lib', 'libpq.so.5.18'), 'library');
    writeFileSync(join(root, 'lib', 'libpq.a'), 'for compilers');
    writeFileSync(join(root, 'bin', 'postgres'), 'program', { mode: 0o700 });
    const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
      source: 'native/lib/libpq.so.5.18',
      target: `native/lib/${name}`,
    }));
    writeFileSync(join(root, 'pg-symlinks.json'), JSON.stringify(links), { mode: 0o600 });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('get the links that npm could not bring, once', () => {
    const missing = missingLinks(root);
    expect(missing).toEqual([
      { at: 'lib/libpq.so', to: 'libpq.so.5.18' },
      { at: 'lib/libpq.so.5', to: 'libpq.so.5.18' },
    ]);
    makeLinks(root, missing);
    makeLinks(root, missing);
    expect(readFileSync(join(root, 'lib', 'libpq.so'), 'utf8')).toBe('library');
    expect(missingLinks(root)).toEqual([]);
  });

  it('need none where the package brings no list', () => {
    rmSync(join(root, 'pg-symlinks.json'));
    expect(missingLinks(root)).toEqual([]);
  });

  it('are copied with their links, for everybody to run', () => {
    const copy = join(folder, 'deep', 'copy');
    copyBinaries(root, copy);
    expect(readFileSync(join(copy, 'lib', 'libpq.so.5'), 'utf8')).toBe('library');
    expect(statSync(join(copy, 'bin', 'postgres')).mode & 0o777).toBe(0o755);
    expect(statSync(join(copy, 'pg-symlinks.json')).mode & 0o777).toBe(0o644);
    expect(existsSync(join(copy, 'lib', 'libpq.a'))).toBe(false);
  });
});
