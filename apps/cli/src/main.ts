import 'reflect-metadata';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';
import { printFailure } from '#libs/platform/src/startup/print-failure.js';

/** Operator's commands by name; each is loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> =
  {
    up: () => import('./up/up.js'),
    migrate: () => import('./migrate.js'),
    found: () => import('./found/found.js'),
    seed: () => import('./seed/seed.js'),
    clock: () => import('./clock/clock.js'),
    rebuild: () => import('./rebuild.js'),
  };

const [name = 'up', ...args] = process.argv.slice(2);
const load = commands[name];

try {
  if (!load)
    throw new StartupProblem(
      `There is no command "${name}".`,
      `Use one of: ${Object.keys(commands).join(', ')}.`,
    );
  const command = await load();
  await command.run(args);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
