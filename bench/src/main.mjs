import { fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../scripts/prepare.mjs';
import { readArguments, sections } from './arguments.mjs';
import { writeDocument } from './document.mjs';
import { keep } from './kept.mjs';
import { describeMachine } from './machine.mjs';
import { unmeasured } from './row.mjs';
import { printRows } from './table.mjs';

const inBench = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main() {
  const { names, rounds, quick, writeDocs, build } = readArguments(process.argv.slice(2));
  if (build) await prepare();
  // Only now is there something to import.
  const { engineVersions, fsyncLatency, startEngines } = await import('./engines.mjs');
  const engines = await startEngines();
  // The servers stand apart from the terminal: without this they would outlive a Ctrl-C.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void engines.stop().finally(() => process.exit(130)));
  const began = performance.now();
  const on = new Date().toISOString().slice(0, 10);
  const measured = [];
  try {
    const versions = await engineVersions(engines.postgresUrl, engines.redisUrl);
    const machine = describeMachine({ ...versions, fsyncMs: fsyncLatency(engines.folder) });
    console.log(`\n${machine.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`);
    for (const name of names) {
      console.log(`${name}: ${sections[name].title} …`);
      const rows = await runSection(name, { ...engines, rounds, quick });
      printRows(rows);
      measured.push({ name, title: sections[name].title, on, rounds, quick, rows });
    }
    const kept = keep(inBench('results/latest.json'), { machine, sections: measured });
    if (writeDocs) writeDocument(kept, inBench('../docs/benchmarks.md'));
  } finally {
    await engines.stop();
  }
  const rows = measured.flatMap((section) => section.rows);
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  const wrong = count('wrong');
  console.log(
    `${count('pass')} pass, ${count('miss')} miss, ${count('unsteady')} unsteady, ${wrong} wrong; ${seconds} s`,
  );
  if (wrong > 0) process.exitCode = 1;
}

/** Resolves to the section's rows; to one row that says why when it fails or does not end in its time. */
function runSection(name, options) {
  const { title, minutes } = sections[name];
  const child = fork(inBench('src/section.mjs'), [name, JSON.stringify(options)], {
    execArgv: ['--expose-gc', '--no-warnings'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return new Promise((resolve) => {
    let rows;
    const late = setTimeout(() => {
      rows = [unmeasured(title, `did not end in ${minutes} minutes`)];
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, minutes * 60_000);
    child.on('message', (message) => (rows = message));
    child.once('exit', (code) => {
      clearTimeout(late);
      resolve(rows ?? [unmeasured(title, `ended with code ${code}: see above`)]);
    });
  });
}

await main();
