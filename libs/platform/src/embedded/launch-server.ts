import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync } from 'node:fs';
import { join } from 'node:path';
import { disownPostmasterFile } from './postmaster-file.js';
import { openServerLog } from './server-log.js';
import { serverArguments, serverEnvironment } from './server-settings.js';
import type { ServerUser } from './server-user.js';

/** A server process just started; it may not answer yet. */
export interface LaunchedServer {
  pid: number;
  port: number;
  /** Where in the log file its own lines begin. */
  logStart: number;
}

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal does not reach it: the programs
 * that use it finish first.
 */
export async function launchServer(options: {
  programs: string;
  data: string;
  log: string;
  port: number;
  user: ServerUser | undefined;
  fast: boolean;
}): Promise<LaunchedServer> {
  const { programs, data, port, user } = options;
  const log = openServerLog(options.log);
  try {
    disownPostmasterFile(data);
    const logStart = fstatSync(log).size;
    const child = spawn(join(programs, 'bin', 'postgres'), serverArguments(data, port, options.fast), {
      cwd: data,
      ...user,
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      detached: true,
    });
    await once(child, 'spawn');
    child.unref();
    return { pid: child.pid as number, port, logStart };
  } finally {
    closeSync(log);
  }
}
