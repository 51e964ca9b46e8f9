import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './process-identity.js';

/** A fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopServer(pid: number, patience = 60_000): Promise<void> {
  signal(pid, 'SIGINT');
  if (await hasEnded(pid, patience)) return;
  // It loses nothing committed, it only has to recover on the next start.
  signal(pid, 'SIGQUIT');
  if (!(await hasEnded(pid, 10_000))) signal(pid, 'SIGKILL');
  await hasEnded(pid, 5_000);
}

/** False when the process outlives `patience`. */
async function hasEnded(pid: number, patience: number): Promise<boolean> {
  const giveUp = performance.now() + patience;
  while (isAlive(pid)) {
    if (performance.now() > giveUp) return false;
    await sleep(15);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
