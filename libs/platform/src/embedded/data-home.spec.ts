import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDataHome } from './data-home.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe("the database's folder", () => {
  let folder: string;
  let dataDir: string;
  let shared: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'home-')));
    chmodSync(folder, 0o755);
    dataDir = join(folder, 'checkout', '.camket');
    shared = join(folder, 'shared');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is in the data folder where that can be reached', () => {
    expect(findDataHome(dataDir, shared).data).toBe(join(dataDir, 'postgres'));
  });

  asRoot('is elsewhere when the unprivileged server cannot enter the data folder', () => {
    mkdirSync(join(folder, 'checkout'), { mode: 0o700 });
    const { data, expected, user } = findDataHome(dataDir, shared);
    expect(data).toMatch(new RegExp(`^${shared}/[0-9a-f]{12}/postgres$`));
    expect(expected).toBe(join(dataDir, 'postgres'));
    expect(user).toEqual({ uid: 65534, gid: 65534 });
  });

  asRoot('never reuses data whose link was removed', () => {
    mkdirSync(join(folder, 'checkout'), { mode: 0o700 });
    const first = findDataHome(dataDir, shared).data;
    expect(findDataHome(dataDir, shared).data).toBe(first);
    mkdirSync(first);
    expect(findDataHome(dataDir, shared).data).toBe(first.replace('/postgres', '-2/postgres'));
  });

  it('is found behind its link after the checkout moved', () => {
    const data = join(folder, 'kept');
    mkdirSync(data);
    mkdirSync(dataDir, { recursive: true });
    symlinkSync(data, join(dataDir, 'postgres'));
    expect(findDataHome(dataDir, shared).data).toBe(data);
  });

  it('is missed when the link leads nowhere: an empty database must not pass for the old one', () => {
    mkdirSync(dataDir, { recursive: true });
    symlinkSync(join(folder, 'gone'), join(dataDir, 'postgres'));
    expect(() => findDataHome(dataDir, shared)).toThrow('which is gone');
  });

  it('cannot be where a file stands in the way', () => {
    writeFileSync(join(folder, 'checkout'), '');
    expect(() => findDataHome(dataDir, shared)).toThrow(
      expect.objectContaining({
        name: 'StartupProblem',
        cure: expect.stringContaining('DATA_DIR'),
      }),
    );
  });
});
