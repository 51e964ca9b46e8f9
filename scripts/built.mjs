import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './root.mjs';
import { run } from './run.mjs';
import { Problem } from './step.mjs';

const parts = {
  server: {
    sources: ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'tsconfig.json', 'tsconfig.build.json'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    result: 'dist/libs',
  },
  page: {
    sources: ['apps/web', 'libs/contracts'],
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
    result: 'dist/web/index.html',
  },
};

/** Builds the server or the page unless it is newer than its sources. */
export async function ensureBuilt(part) {
  const { sources, command, result } = parts[part];
  const marker = inRoot('dist', `.built-${part}`);
  const now = fingerprint(
    [...sources, 'package.json', 'package-lock.json'].map((path) => inRoot(path)),
    (path) => path.endsWith('.spec.ts'),
  );
  if (existsSync(inRoot(result)) && existsSync(marker) && readFileSync(marker, 'utf8') === now)
    return undefined;
  // Without the result, the compiler's own memory of having written it would be wrong.
  if (part === 'server' && !existsSync(inRoot(result))) rmSync(inRoot('dist/.tsbuildinfo'), { force: true });
  const { code, said } = await run(process.execPath, command, { cwd: inRoot(), quiet: true });
  if (code !== 0) {
    console.error(said.trim());
    throw new Problem(`The ${part} could not be built.`, 'Correct the errors above and start again.');
  }
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(marker, now);
  return 'built';
}

/** Whether there is a page to build. */
export function hasPage() {
  return existsSync(inRoot('apps/web/index.html'));
}
