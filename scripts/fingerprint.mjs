import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One hash over names, sizes and times of all files under the given paths; reading them would take too long. */
export function fingerprint(paths, skip = () => false) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, path, skip);
  return hash.digest('hex');
}

function add(hash, path, skip) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || skip(path)) return;
  if (!stat.isDirectory()) return void hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  for (const name of readdirSync(path).toSorted()) add(hash, join(path, name), skip);
}
