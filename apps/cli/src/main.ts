import 'reflect-metadata';
import { StartupProblem } from '#libs/platform/src/embedded/startup-problem.js';

/** Operator's commands by name; each is loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> =
  {
    up: () => import('./up/up.js'),
    migrate: () => import('./migrate.js'),
    seed: () => import('./seed/seed.js'),
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
  const known = error instanceof StartupProblem || (error instanceof Error && error.name === 'ConfigRefused');
  console.error(known ? `\n✗ ${error.message}` : error);
  if (error instanceof StartupProblem) console.error(`  ${error.cure}`);
  process.exitCode = 1;
}
