import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { Problem } from './step.mjs';

const lock = inRoot('package-lock.json');
const marker = inRoot('node_modules', '.camket-lock');

/** Installs the dependencies unless those of this very lock file are there. */
export async function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (readMarker() === wanted) return undefined;
  if (!installedByHand()) await install();
  writeFileSync(marker, wanted);
  return 'installed';
}

function readMarker() {
  try {
    return readFileSync(marker, 'utf8');
  } catch {
    return undefined;
  }
}

/** Somebody ran npm themselves: its own record of node_modules holds what the lock file asks for. */
function installedByHand() {
  try {
    const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
    const present = JSON.parse(readFileSync(inRoot('node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional }]) =>
        path === '' || optional || devOptional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

async function install() {
  console.log('  Installing the dependencies; the first time this takes a minute or two.');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const { code } = await run('npm', args, { cwd: inRoot(), shell: process.platform === 'win32' });
  if (code === 0) return;
  throw new Problem(
    `npm ci failed with code ${code}; its own words are above.`,
    'Check that this machine reaches the npm registry (npm ping), that the disk is not full and that you may ' +
      'write here; then start again.',
  );
}
