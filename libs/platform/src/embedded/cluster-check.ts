import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailure } from './explain-failure.js';
import { StartupProblem } from '../startup/startup-problem.js';

/** Refuses data that this PostgreSQL could not open, before it tries. */
export function checkCluster(data: string, major: number, myUid = process.getuid?.()): void {
  const owner = statSync(data).uid;
  if (myUid !== undefined && myUid !== 0 && owner !== myUid) {
    throw new StartupProblem(
      `The database in ${data} belongs to user ${owner}, and this is user ${myUid}.`,
      `Start as the user who started it first (root, if with sudo), or run: sudo chown -R ${myUid} ${data}`,
    );
  }
  const made = madeBy(data);
  if (made === major) return;
  throw new StartupProblem(
    `The database in ${data} was made by PostgreSQL ${made}; this version of Camket brings PostgreSQL ${major}.`,
    `Run it with the version of Camket that made it, or set DATABASE_URL to a PostgreSQL ${made} server that ` +
      `serves it. To begin with an empty database, move ${data} aside.`,
  );
}

function madeBy(data: string): number {
  try {
    return Number(readFileSync(join(data, 'PG_VERSION'), 'utf8').trim());
  } catch (error) {
    throw explainFailure(`${data} is not a PostgreSQL database, or cannot be read`, data, error);
  }
}
