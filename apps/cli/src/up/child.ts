import { fork, type ChildProcess } from 'node:child_process';
import { StartupProblem } from '#libs/platform/src/embedded/startup-problem.js';

/** How long a process may drain before it is ended. */
const PATIENCE = 15_000;

/** A process of ours that says over IPC where it can be reached. */
export interface Child {
  readonly name: string;
  readonly url: string;
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
 * Starts a program of ours and waits until it is ready. It stands in a process group of its own, so that Ctrl-C reaches
 * the launcher alone, which then stops everything in order; if the launcher is killed, the closed IPC channel tells it.
 */
export function startChild(name: string, program: URL, env: NodeJS.ProcessEnv): Promise<Child> {
  const child = fork(program, { env, detached: true, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    void ended.then((code) =>
      reject(
        new StartupProblem(`The ${name} ended while starting (code ${code}).`, 'The lines above say why.'),
      ),
    );
    child.on('message', (message) => {
      if (isReady(message)) resolve({ name, url: message.ready, ended, stop: () => stop(child, ended) });
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(impatient);
}
