import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { explainFailure } from './explain-failure.js';
import { canReach, chooseServerUser, type ServerUser } from './server-user.js';
import { StartupProblem } from '../startup/startup-problem.js';

/** Where the database's files are, or will be. */
export interface DataHome {
  /** The real folder, after any link. */
  data: string;
  /** The place in the operator's data folder; the same unless a link is needed. */
  expected: string;
  user: ServerUser | undefined;
}

/** Root's server runs as an unprivileged user, who cannot enter a private folder such as /root. */
export const sharedHome = '/var/lib/camket';

/** Finds the database's folder, or chooses one that the server's user can reach. */
export function findDataHome(dataDir: string, shared = sharedHome): DataHome {
  const expected = join(resolve(dataDir), 'postgres');
  try {
    mkdirSync(dirname(expected), { recursive: true });
    const data = existing(expected) ?? chooseNew(expected, shared);
    mkdirSync(dirname(data), { recursive: true, mode: 0o755 });
    return { data, expected, user: chooseServerUser(existsSync(data) ? data : undefined) };
  } catch (error) {
    throw explainFailure(`The data folder ${dataDir} cannot be used`, dataDir, error);
  }
}

function existing(expected: string): string | undefined {
  const entry = lstatSync(expected, { throwIfNoEntry: false });
  if (!entry?.isSymbolicLink()) return entry && expected;
  if (existsSync(expected)) return realpathSync(expected);
  throw new StartupProblem(
    `The database of this folder is kept in ${readlinkSync(expected)}, which is gone.`,
    `Bring that folder back from a backup, or remove the link ${expected} to begin with an empty database.`,
  );
}

function chooseNew(expected: string, shared: string): string {
  const user = chooseServerUser(undefined);
  const parent = realpathSync(dirname(expected));
  if (!user || canReach(parent, user)) return expected;
  const key = createHash('sha256').update(parent).digest('hex').slice(0, 12);
  // Data without a link to it was left behind on purpose or by accident; it is neither reused nor removed.
  for (let copy = 1; ; copy++) {
    const data = join(shared, copy === 1 ? key : `${key}-${copy}`, 'postgres');
    if (!existsSync(data)) return data;
  }
}
