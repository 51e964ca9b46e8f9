import { fork, type ChildProcess, type StdioOptions } from 'node:child_process';
import { StartupProblem } from '#libs/platform/src/startup/startup-problem.js';

/** How long a process may drain before it is ended. */
const PATIENCE = 15_000;

/** Somewhat slower, since V8 compiles and collects on the one thread and has one compiler less, and a third less memory. */
export const FRUGAL: readonly string[] = ['--optimize-for-size', '--single-threaded', '--no-sparkplug'];

/** A process of ours. */
export interface Child {
  readonly name: string;
  /** Where it can be reached, once it can; rejects when it ends before that. */
  readonly ready: Promise<string>;
  /** Resolves with the exit code when it ends, asked or not. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

interface ReadyMessage {
  readonly ready: string;
}

const isReady = (message: unknown): message is ReadyMessage =>
  typeof message === 'object' && message !== null && 'ready' in message && typeof message.ready === 'string';

/**
 * Starts a program of ours. It stands in a process group of its own, so that Ctrl-C reaches the launcher alone, which then
 * stops everything in order; if the launcher is killed, the closed IPC channel tells it.
 */
export function launch(name: string, program: URL, env: NodeJS.ProcessEnv): Child {
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit', 'ipc'];
  const child = fork(program, { env, detached: true, stdio, execArgv: [...FRUGAL] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = new Promise<string>((resolve, reject) => {
    child.on('message', (message) => isReady(message) && resolve(message.ready));
    void ended.then((code) =>
      reject(
        new StartupProblem(`The ${name} ended while starting (code ${code}).`, 'The lines above say why.'),
      ),
    );
  });
  // Told where it is waited for; a child that is stopped while it starts is waited for by nobody.
  ready.catch(() => undefined);
  return { name, ready, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(impatient);
}
