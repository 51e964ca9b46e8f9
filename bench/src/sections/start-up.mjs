import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../dist/libs/platform/src/embedded/free-port.js';
import { inRoot } from '../../../scripts/root.mjs';
import { createDatabase } from '../databases.mjs';
import { memoryOf, programs } from '../programs.mjs';
import { ratios, rounds } from '../rounds.mjs';
import { row, unmeasured } from '../row.mjs';
import { median } from '../measure.mjs';

const PATIENCE_MS = 90_000;
const QUIET_MS = 5_000;

/** From the command to the first byte of the page, on a built checkout with data, beside the barest Nest app. */
export async function run(bench) {
  const dataDir = join(bench.folder, 'start-up');
  const bareUrl = await createDatabase(bench.postgresUrl, 'bench_start_up');
  const camket = () =>
    measure(['npm', 'start'], { DATA_DIR: dataDir }, ['apps/api/src/main.js', 'apps/worker/src/main.js']);
  const bareProgram = fileURLToPath(programs.bare);
  const bare = () => measure([process.execPath, bareProgram], { DATABASE_URL: bareUrl }, [bareProgram]);
  const first = await camket();
  const results = await rounds(bench.rounds, { camket, bare });

  const told = (side, figure, digits) => median(results[side].map(figure)).toFixed(digits);
  const compared = (figure, digits) => ({
    figures: ratios(results.camket, results.bare, figure),
    baseline: results.bare.map(figure),
    beside: `${told('camket', figure, digits)} against ${told('bare', figure, digits)}`,
  });
  const start = compared((one) => one.seconds, 2);
  const rss = compared((one) => one.rss, 0);
  const pss = compared((one) => one.pss, 0);
  return [
    row({
      what: 'npm start to the first page ÷ bare Nest app',
      bar: { atMost: 5 },
      ...start,
      beside: `${start.beside} s; the very first start, with seed, ${first.seconds.toFixed(1)} s`,
    }),
    row({
      what: 'memory of API and worker ÷ bare Nest app',
      bar: { atMost: 2 },
      ...rss,
      beside: `${rss.beside} MiB resident`,
    }),
    row({ what: 'the same, shared pages divided fairly', ...pss, beside: `${pss.beside} MiB` }),
    ...(await page()),
  ];
}

async function measure([program, ...args], env, names) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: inRoot(),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...env },
    stdio: 'ignore',
    // A group of its own, so that all of it can be told to stop.
    detached: true,
  });
  const kill = () => child.exitCode ?? signal(child.pid, 'SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit');
  try {
    await firstByte(port, child, began + PATIENCE_MS);
    const seconds = (performance.now() - began) / 1_000;
    await pause(QUIET_MS);
    const memories = findProcesses(child.pid, names).map(memoryOf);
    const sum = (figure) => memories.reduce((total, memory) => total + memory[figure], 0);
    return { seconds, rss: sum('rss'), pss: sum('pss') };
  } finally {
    signal(child.pid, 'SIGINT');
    const impatient = setTimeout(kill, 30_000);
    await ended;
    clearTimeout(impatient);
    process.off('exit', kill);
  }
}

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function firstByte(port, child, giveUp) {
  while (performance.now() < giveUp) {
    if (child.exitCode !== null) throw new Error('it ended before it answered; start it by hand to see why');
    const status = await new Promise((resolve) => {
      get({ port, host: '127.0.0.1', path: '/', agent: false }, (answer) => {
        answer.once('readable', () => resolve(answer.statusCode)).resume();
      }).on('error', () => resolve(undefined));
    });
    if (status === 200) return;
    await pause(5);
  }
  throw new Error(`no page after ${PATIENCE_MS / 1_000} s`);
}

/** The processes below `root` (itself included) whose command line names one of these programs, one for each. */
function findProcesses(root, names) {
  const parents = new Map();
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended meanwhile.
    }
  }
  const isBelow = (pid) => pid === root || (parents.has(pid) && isBelow(parents.get(pid)));
  const below = [...parents.keys()].filter(isBelow);
  return names.map((name) => {
    const found = below.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(name));
    if (found === undefined) throw new Error(`no process runs ${name}`);
    return found;
  });
}

async function page() {
  if (!existsSync(inRoot('dist/web/.vite/manifest.json')))
    return [unmeasured('script of the page', 'it is not built')];
  const { weigh } = await import('../../../scripts/page-budget.mjs');
  return weigh().map(({ view, kB, most, files }) =>
    row({
      what: `script of ${view}, Brotli`,
      unit: 'kB',
      bar: { atMost: most },
      figures: [kB],
      beside: `${files} files`,
    }),
  );
}
