import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process-identity.js';

/** What a running server writes about itself into `postmaster.pid`. */
export interface Postmaster {
  pid: number;
  data: string;
  port: number;
}

/** Reads the text of a `postmaster.pid`; undefined when it is too young or too broken to tell. */
export function parsePostmasterFile(text: string): Postmaster | undefined {
  const [pid, data, , port] = text.split('\n').map((line) => line.trim());
  if (!data || !isPositive(pid) || !isPositive(port)) return undefined;
  return { pid: Number(pid), data, port: Number(port) };
}

/** The server that runs on this data folder, if one does. */
export function findPostmaster(data: string): Postmaster | undefined {
  let text: string;
  try {
    text = readFileSync(join(data, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
  const found = parsePostmasterFile(text);
  return found && isAlive(found.pid) && worksIn(found.pid, data) ? found : undefined;
}

/**
 * Tells the next server that the file's writer is gone: its number may by now be another's, or stay taken where
 * nobody collects ended processes. A number of the server's own parent passes as gone. The rest of the file must
 * stay, for with it the server makes sure that no process of the old one still touches the data.
 */
export function disownPostmasterFile(data: string): void {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return;
  const text = readFileSync(path, 'utf8');
  if (text.trim() === '') rmSync(path);
  else writeFileSync(path, text.replace(/^.*/, String(process.pid)));
}

function isPositive(text: string | undefined): boolean {
  return Number.isInteger(Number(text)) && Number(text) > 0;
}

/** A server's working folder is its data folder: this tells it from a stranger that got the same number later. */
function worksIn(pid: number, data: string): boolean {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-p', String(pid), '-o', 'comm='])
        .toString()
        .includes('postgres');
    }
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}
