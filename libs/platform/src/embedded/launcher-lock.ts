import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { explainFailure } from './explain-failure.js';
import { processIdentity } from './process-identity.js';
import { StartupProblem } from '../startup/startup-problem.js';

/** Holds the database for one launcher; the lock of a launcher that died is taken over. */
export function lockForLauncher(path: string): () => void {
  const me = processIdentity(process.pid) ?? `${process.pid}`;
  for (let attempt = 0; attempt < 5; attempt++) {
    if (create(path, me)) return () => release(path, me);
    const holder = read(path);
    if (holder === undefined) continue;
    const pid = Number.parseInt(holder, 10);
    if (processIdentity(pid) === holder) throw heldBy(pid, path);
    takeAway(path, holder);
  }
  throw heldBy(Number.parseInt(read(path) ?? '0', 10), path);
}

function create(path: string, me: string): boolean {
  try {
    writeFileSync(path, me, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw explainFailure(`The lock file ${path} cannot be written`, dirname(path), error);
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw explainFailure(`The lock file ${path} cannot be read`, dirname(path), error);
  }
}

/** By renaming, so that of two launchers finding the same dead lock one cannot remove the other's new one unseen. */
function takeAway(path: string, dead: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== dead) linkSync(aside, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') {
      throw explainFailure(
        `The lock file ${path} of a dead launcher cannot be removed`,
        dirname(path),
        error,
      );
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

function release(path: string, me: string): void {
  if (read(path) === me) rmSync(path, { force: true });
}

function heldBy(pid: number, path: string): StartupProblem {
  return new StartupProblem(
    `Camket is already running on this data: process ${pid} holds ${path}.`,
    `Use the one that runs, stop it (kill ${pid}) and start again, or set DATA_DIR to another folder and PORT to another port.`,
  );
}
