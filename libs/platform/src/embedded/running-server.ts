import { setTimeout as sleep } from 'node:timers/promises';
import { connectToCamket, NoAnswer } from './database-connection.js';
import { explainFailure } from './explain-failure.js';
import { freePort } from './free-port.js';
import { launchServer } from './launch-server.js';
import type { Postmaster } from './postmaster-file.js';
import { isAlive } from './process-identity.js';
import { logSince } from './server-log.js';
import type { ServerUser } from './server-user.js';
import { StartupProblem } from '../startup/startup-problem.js';
import { stopServer } from './stop-server.js';

/** A server that answers. */
export interface RunningServer {
  url: string;
  pid: number;
}

export interface ServerPlan {
  programs: string;
  data: string;
  log: string;
  password: string;
  user: ServerUser | undefined;
  fast: boolean;
  /** How long it may recover, in milliseconds. */
  patience: number;
  print: (line: string) => void;
}

/** The free port was taken meanwhile, or the last processes of a killed server are still leaving. */
const passing = /Address already in use|pre-existing shared memory block|could not bind/;

/** Starts a server and waits until it answers. */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  for (let attempt = 1; ; attempt++) {
    const server = await launchServer({ ...plan, port: await freePort() }).catch((error: unknown) => {
      throw explainFailure('The database could not be started', plan.data, error);
    });
    try {
      return { pid: server.pid, url: await connect(server, plan) };
    } catch (error) {
      await stopServer(server.pid);
      const said = logSince(plan.log, server.logStart);
      if (passing.test(said) && attempt < 10) await sleep(attempt * 100);
      else throw unstarted(plan, said, error);
    }
  }
}

/** Takes over a server that outlived its launcher. */
export async function adoptServer(
  postmaster: Postmaster,
  plan: ServerPlan,
): Promise<RunningServer | undefined> {
  try {
    return { pid: postmaster.pid, url: await connect(postmaster, plan) };
  } catch (error) {
    if (!isAlive(postmaster.pid)) return undefined;
    const why = error instanceof Error ? error.message : String(error);
    throw new StartupProblem(
      `A database server (process ${postmaster.pid}) runs on ${plan.data} but does not answer: ${why}.`,
      `Stop it with: kill -QUIT ${postmaster.pid} — no record is lost — and start again.`,
      { cause: error },
    );
  }
}

function connect({ pid, port }: { pid: number; port: number }, plan: ServerPlan): Promise<string> {
  const { password, patience, print } = plan;
  return connectToCamket({ port, password, patience, isAlive: () => isAlive(pid) }, print);
}

function unstarted({ data, log }: ServerPlan, said: string, error: unknown): StartupProblem {
  const why = error instanceof Error && !(error instanceof NoAnswer) ? `${error.message}\n` : '';
  return explainFailure(`The database could not be started; its log is ${log}`, data, `${why}${said}`);
}
