import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const START_MS = 60_000;

/** A process of ours, as it runs in an installation. */
export interface Program {
  readonly url: string;
  /** Resolves with the exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it has printed. */
  output(): string;
  /** Ends it as an orchestrator does. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts a built program and waits until it says that it is ready. */
export async function startProgram(name: 'api' | 'worker', environment: NodeJS.ProcessEnv): Promise<Program> {
  const path = fileURLToPath(new URL(`../../dist/apps/${name}/src/main.js`, import.meta.url));
  if (!existsSync(path))
    throw new Error(`${path} is missing: run the specs with \`npm test\`, which builds first`);
  const child = fork(path, {
    env: { PATH: process.env.PATH, TZ: 'UTC', LOG_LEVEL: 'warn', ...environment },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended;
  };
  const ready = new Promise<string>((resolve) => {
    child.on('message', (message) => {
      if (typeof message === 'object' && 'ready' in message) resolve(String(message.ready));
    });
  });
  const url = await Promise.race([
    ready,
    ended.then((code) => Promise.reject(new Error(`${name} ended with ${code}:\n${output}`))),
    new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(new Error(`${name} is not ready:\n${output}`)), START_MS);
      void ended.then(() => clearTimeout(timer));
      timer.unref();
    }),
  ]);
  return {
    url,
    ended,
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}
