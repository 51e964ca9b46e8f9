import { join } from 'node:path';
import { readConfig, type Config } from '#libs/platform/src/config.js';
import { addressOf } from '#libs/platform/src/embedded/database-connection.js';
import { findPostmaster } from '#libs/platform/src/embedded/postmaster-file.js';
import { superuserPassword } from '#libs/platform/src/embedded/superuser-password.js';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';
import { EMBEDDED } from './embedded.js';

/** The configuration of an operator's command: DATABASE_URL, else the embedded server that `npm start` runs here. */
export function commandConfig(env: NodeJS.ProcessEnv): Config {
  // As `npm start` has it: what it keeps by itself is a demonstration unless said otherwise.
  const DEMO = env.DEMO || String(!env.DATABASE_URL);
  const config = readConfig({ ...env, DEMO, DATABASE_URL: env.DATABASE_URL || EMBEDDED });
  if (config.DATABASE_URL !== EMBEDDED) return config;
  const { DATA_DIR } = config;
  const server = findPostmaster(join(DATA_DIR, 'postgres'));
  if (!server)
    throw new StartupProblem(
      'DATABASE_URL is not set, and no database of `npm start` runs here.',
      'Run `npm start` in another terminal, or set DATABASE_URL.',
    );
  const password = superuserPassword(DATA_DIR, true);
  return { ...config, DATABASE_URL: addressOf({ port: server.port, password }) };
}
