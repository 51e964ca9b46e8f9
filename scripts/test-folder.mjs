import { readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

const prefix = 'camket-test-';

/** The folder of this test run, named after its process. */
export function testFolder() {
  return join(tmpdir(), `${prefix}${process.pid}`);
}

/** A test run that was killed leaves its servers behind; they work in its folder. */
export function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
    if (!pid || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    for (const server of processesIn(folder)) process.kill(server, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function processesIn(folder) {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter(
        (pid) =>
          pid > 0 &&
          workingFolder(pid)
            ?.concat(sep)
            .startsWith(folder + sep),
      );
  } catch {
    return [];
  }
}

function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
