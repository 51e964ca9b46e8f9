import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeLinks, missingLinks } from './library-links.js';

/** Copies the programs to `target`, readable by everybody; whole or not at all, as two launchers may do it at once. */
export function copyBinaries(root: string, target: string): void {
  const half = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
  rmSync(half, { recursive: true, force: true });
  try {
    copyFolder(root, half);
    makeLinks(half, missingLinks(half));
    renameSync(half, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, copy);
    else if (entry.isFile() && !entry.name.endsWith('.a')) copyFile(source, copy);
  }
}

function copyFile(source: string, copy: string): void {
  copyFileSync(source, copy);
  chmodSync(copy, statSync(source).mode & 0o100 ? 0o755 : 0o644);
}
