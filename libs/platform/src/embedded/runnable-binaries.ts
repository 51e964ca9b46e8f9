import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { copyBinaries } from './copy-binaries.js';
import { explainFailure } from './explain-failure.js';
import { makeLinks, missingLinks } from './library-links.js';
import type { Binaries } from './platform-binaries.js';
import { canReach, type ServerUser } from './server-user.js';

/** Where the server's user can run the programs: in place if at all possible, otherwise from a copy in `copies`. */
export function makeRunnable(
  binaries: Binaries,
  user: ServerUser | undefined,
  copies: string,
  print: (line: string) => void,
): string {
  if (isReachable(binaries.root, user) && hasLinks(binaries.root)) return binaries.root;
  const copy = join(copies, `postgresql-${binaries.version}-${process.platform}-${process.arch}`);
  if (existsSync(copy)) return copy;
  try {
    copyBinaries(binaries.root, copy);
  } catch (error) {
    throw explainFailure(`The PostgreSQL programs cannot be copied to ${copy}`, copies, error);
  }
  print(`The database's programs were copied to ${copy}, where they can run.`);
  return copy;
}

function isReachable(root: string, user: ServerUser | undefined): boolean {
  return !user || (canReach(join(root, 'bin', 'postgres'), user) && canReach(join(root, 'share'), user));
}

/** A read-only node_modules cannot be completed in place. */
function hasLinks(root: string): boolean {
  try {
    makeLinks(root, missingLinks(root));
    return true;
  } catch {
    return false;
  }
}
