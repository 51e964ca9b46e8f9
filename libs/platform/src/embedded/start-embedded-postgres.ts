import { existsSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { checkCluster } from './cluster-check.js';
import { createCluster } from './create-cluster.js';
import { findDataHome, sharedHome, type DataHome } from './data-home.js';
import { lockForLauncher } from './launcher-lock.js';
import { findBinaries } from './platform-binaries.js';
import { findPostmaster } from './postmaster-file.js';
import { isAlive } from './process-identity.js';
import { makeRunnable } from './runnable-binaries.js';
import { adoptServer, startServer, type RunningServer, type ServerPlan } from './running-server.js';
import { giveTo, owns } from './server-user.js';
import { stopServer } from './stop-server.js';
import { superuserPassword } from './superuser-password.js';

export interface EmbeddedPostgresOptions {
  /** Camket's data folder; the database takes `postgres` and a few files beside it. */
  dataDir: string;
  /** For tests: quick, and nothing survives a power cut. */
  fast?: boolean;
  /** How long the server may recover from an unclean stop, in milliseconds. */
  patience?: number;
  /** Where to tell the operator what is unusual. */
  print?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** The superuser's way into the database `camket`. */
  url: string;
  pid: number;
  /** The server was already there, left alive by a launcher that was killed. */
  adopted: boolean;
  /** Resolves when the server's process is gone, asked or not. */
  ended: Promise<void>;
  /** Shuts the server down and lets other launchers in. May be called more than once. */
  stop(): Promise<void>;
}

/** Starts Camket's own PostgreSQL, or adopts the one that runs. Throws a `StartupProblem` if the operator must act. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const print = options.print ?? ((line: string) => console.log(line));
  const dataDir = resolve(options.dataDir);
  const binaries = findBinaries();
  const home = findDataHome(dataDir);
  const unlock = lockForLauncher(join(dirname(home.data), 'postgres.lock'));
  try {
    const isNew = !existsSync(home.data);
    if (!isNew) checkCluster(home.data, binaries.major);
    const plan: ServerPlan = {
      programs: makeRunnable(binaries, home.user, home.user ? sharedHome : join(dataDir, 'programs'), print),
      data: home.data,
      log: join(dataDir, 'postgres.log'),
      password: superuserPassword(dataDir, !isNew),
      user: home.user,
      fast: options.fast ?? false,
      patience: options.patience ?? 10 * 60_000,
      print,
    };
    if (isNew) await createCluster(plan);
    else if (home.user && !owns(home.user, home.data)) giveTo(home.data, home.user);
    leaveLink(home, print);
    return supervise(await adoptOrStart(plan), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function adoptOrStart(plan: ServerPlan): Promise<RunningServer & { adopted: boolean }> {
  const postmaster = findPostmaster(plan.data);
  const adopted = postmaster && (await adoptServer(postmaster, plan));
  if (adopted) return { ...adopted, adopted: true };
  return { ...(await startServer(plan)), adopted: false };
}

function leaveLink({ data, expected }: DataHome, print: (line: string) => void): void {
  if (existsSync(expected)) return;
  symlinkSync(data, expected);
  print(`The database is kept in ${data}, because the user it runs as cannot enter ${dirname(expected)}.`);
}

function supervise(server: RunningServer & { adopted: boolean }, unlock: () => void): EmbeddedPostgres {
  const ended = new Promise<void>((resolve) => {
    const watch = setInterval(() => {
      if (isAlive(server.pid)) return;
      clearInterval(watch);
      resolve();
    }, 500).unref();
  });
  let stopping: Promise<void> | undefined;
  return { ...server, ended, stop: () => (stopping ??= stopServer(server.pid).finally(unlock)) };
}
