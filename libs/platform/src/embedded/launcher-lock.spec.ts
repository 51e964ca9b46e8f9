import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockForLauncher } from './launcher-lock.js';
import { processIdentity } from './process-identity.js';

describe('the launcher lock', () => {
  let folder: string;
  let path: string;
  let other: ChildProcess;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    path = join(folder, 'postgres.lock');
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  });
  afterEach(() => {
    other.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  it('keeps a second launcher out, naming the first, until released', () => {
    writeFileSync(path, processIdentity(other.pid as number) as string);
    expect(() => lockForLauncher(path)).toThrow(
      expect.objectContaining({
        name: 'StartupProblem',
        message: expect.stringContaining(`process ${other.pid} holds`),
        cure: expect.stringContaining(`kill ${other.pid}`),
      }),
    );
  });

  it('is let go by its holder', () => {
    const unlock = lockForLauncher(path);
    expect(() => lockForLauncher(path)).toThrow('already running');
    unlock();
    expect(existsSync(path)).toBe(false);
    lockForLauncher(path)();
  });

  it.each(['99999999 17', '', 'nonsense'])('is taken over from the dead: %j', (left) => {
    writeFileSync(path, left);
    const unlock = lockForLauncher(path);
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over when the number of the dead launcher is now another process', () => {
    writeFileSync(path, `${other.pid} 1`);
    expect(() => lockForLauncher(path)()).not.toThrow();
  });

  it('says what to do when its folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => lockForLauncher(join(folder, 'file', 'postgres.lock'))).toThrow(
      expect.objectContaining({
        name: 'StartupProblem',
        cure: expect.stringContaining('DATA_DIR'),
      }),
    );
  });
});
