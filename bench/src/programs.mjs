import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The programs that are measured, as they are started in earnest. */
export const programs = {
  api: new URL('../../dist/apps/api/src/main.js', import.meta.url),
  worker: new URL('../../dist/apps/worker/src/main.js', import.meta.url),
  bare: new URL('bare/server.mjs', import.meta.url),
};

/**
 * Starts one of them and waits until it says where it listens.
 * @param {keyof typeof programs} name
 * @param {Record<string, string>} env
 * @param {readonly string[]} [flags] of Node
 */
export async function startProgram(name, env, flags = []) {
  const quiet = { NODE_ENV: 'production', LOG_LEVEL: 'warn', PORT: '0' };
  const child = fork(fileURLToPath(programs[name]), {
    env: { PATH: process.env.PATH, ...quiet, ...env },
    execArgv: [...flags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof message !== 'object' || !message?.ready) throw new Error(`the ${name} did not start`);
  return {
    url: message.ready.replace('[::1]', '127.0.0.1'),
    pid: child.pid,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/**
 * What a process takes of the memory, in MiB: all that is resident, its fair share of what is shared, and the most that was
 * ever resident. Only Linux tells.
 * @param {number | undefined} pid
 */
export function memoryOf(pid) {
  const read = (file, name) => {
    const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(
      readFileSync(`/proc/${pid}/${file}`, 'utf8'),
    );
    return Number(found?.[1] ?? Number.NaN) / 1_024;
  };
  return { rss: read('status', 'VmRSS'), peak: read('status', 'VmHWM'), pss: read('smaps_rollup', 'Pss') };
}
