import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { Problem, printProblem } from './step.mjs';
import { jestArguments } from './test-arguments.mjs';
import { startEngines } from './test-engines.mjs';
import { readSummary, summaryLine } from './test-summary.mjs';

/** `npm test`: engines up, Jest, engines down. The last line is the summary, whatever happened. */
async function test() {
  let summary = { passed: 0, failed: 1, skipped: 0 };
  let code = 1;
  try {
    await prepare();
    const engines = await startEngines();
    try {
      if (interrupted) throw new Problem('Interrupted.', 'Start again.');
      const results = join(engines.folder, 'results.json');
      const args = jestArguments(process.argv.slice(2), results);
      const env = { ...process.env, ...engines.env, NODE_ENV: 'test', TZ: 'UTC' };
      ({ code } = await run(process.execPath, args, { cwd: inRoot(), env }));
      summary = readSummary(results);
    } finally {
      await engines.stop();
    }
  } catch (error) {
    printProblem(error);
  }
  const executed = summary.passed + summary.failed > 0;
  if (!executed) console.error('No test was executed.');
  process.exitCode = code !== 0 || summary.failed > 0 || !executed ? 1 : 0;
  console.log(`\n${summaryLine(summary)}`);
}

// Ctrl-C goes to Jest as well, in the same terminal; the engines are stopped when it has ended.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (interrupted = true));

await test();
