import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { explainFailure } from './explain-failure.js';

const largest = 10 * 1024 * 1024;

/** Opens the server's log to append; one that has grown large is first put aside, over the one before. */
export function openServerLog(path: string): number {
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(path, `${path}.1`);
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw explainFailure(`The log file ${path} cannot be written`, dirname(path), error);
  }
}

/** What was logged since `from`, at most the last few lines of it. */
export function logSince(path: string, from: number, lines = 12): string {
  const file = openSync(path, 'r');
  try {
    const start = Math.max(from, fstatSync(file).size - 16_384);
    const buffer = Buffer.alloc(16_384);
    const text = buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, start));
    return text.trim().split('\n').slice(-lines).join('\n');
  } finally {
    closeSync(file);
  }
}
