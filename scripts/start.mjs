import { prepare } from './prepare.mjs';
import { inRoot } from './root.mjs';
import { printProblem } from './step.mjs';
import { pathToFileURL } from 'node:url';

/** `npm start`: install and build what is missing, then run `up` in this very process. */
async function start() {
  try {
    await prepare();
  } catch (error) {
    printProblem(error);
    process.exitCode = 1;
    return;
  }
  const main = inRoot('dist', 'apps', 'cli', 'src', 'main.js');
  process.argv = [process.execPath, main, 'up', ...process.argv.slice(2)];
  await import(pathToFileURL(main).href);
}

await start();
