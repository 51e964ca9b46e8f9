import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailure } from './explain-failure.js';
import { StartupProblem } from '../startup/startup-problem.js';

/** The password of the embedded server, drawn once and kept beside its data for the owner's eyes only. */
export function superuserPassword(dataDir: string, clusterExists: boolean): string {
  const path = join(dataDir, 'postgres.password');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw explainFailure(`The password file ${path} cannot be read`, dataDir, error);
    }
    if (clusterExists) throw lost(path);
  }
  const password = randomBytes(24).toString('base64url');
  try {
    writeFileSync(path, `${password}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw explainFailure(`The password file ${path} cannot be written`, dataDir, error);
  }
  return password;
}

function lost(path: string): StartupProblem {
  return new StartupProblem(
    `The database is there, but its password file ${path} is not.`,
    'Bring the file back from a backup, or move the folder of the database aside to begin with an empty one.',
  );
}
