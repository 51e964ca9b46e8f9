import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { inRoot } from './root.mjs';

/** Views whose script is bounded: the modules that their address loads, and the most they may weigh, in kB of Brotli. */
const budgets = [
  { view: 'Sign in', modules: ['src/session/sign-in-page.tsx'], most: 230 },
  { view: 'My work', modules: ['src/shell/shell.tsx', 'src/my-work/my-work-page.tsx'], most: 250 },
];

/** Every script that the modules need at once: themselves and what they import, each once. */
export function scriptsOf(manifest, modules) {
  const files = new Set();
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is not in the manifest of the built page`);
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  modules.forEach(visit);
  return [...files].filter((file) => file.endsWith('.js'));
}

/** Weighs the views of the built page. */
export function weigh(folder = inRoot('dist/web')) {
  const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
  return budgets.map(({ view, modules, most }) => {
    const files = scriptsOf(manifest, ['index.html', ...modules]);
    const bytes = files.reduce((sum, file) => sum + compressed(`${folder}/${file}`), 0);
    return { view, files: files.length, kB: Math.round(bytes / 100) / 10, most };
  });
}

function compressed(path) {
  return existsSync(`${path}.br`)
    ? readFileSync(`${path}.br`).length
    : brotliCompressSync(readFileSync(path)).length;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { view, files, kB, most } of weigh()) {
    const over = kB > most;
    console.log(`${over ? 'TOO MUCH' : 'ok'}  ${view}: ${kB} of ${most} kB (Brotli, ${files} files)`);
    if (over) process.exitCode = 1;
  }
}
