import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainFailure } from './explain-failure.js';
import { serverEnvironment } from './server-settings.js';
import type { ServerUser } from './server-user.js';

/** Makes an empty database folder. It appears under its name only when complete. */
export async function createCluster(options: {
  programs: string;
  data: string;
  password: string;
  user: ServerUser | undefined;
  fast: boolean;
}): Promise<void> {
  const { programs, data, password, user, fast } = options;
  const half = `${data}.new`;
  const passwordFile = `${data}.new-password`;
  try {
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { mode: 0o700 });
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user) for (const path of [half, passwordFile]) chownSync(path, user.uid, user.gid);
    await run(join(programs, 'bin', 'initdb'), initArguments(half, passwordFile, fast), dirname(data), user);
    renameSync(half, data);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw explainFailure(`The database in ${data} could not be made`, data, error);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** The built-in provider sorts the same on every machine and needs no language of the operating system. */
function initArguments(data: string, passwordFile: string, fast: boolean): string[] {
  return [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(fast ? ['--no-sync'] : []),
  ];
}

async function run(
  program: string,
  args: string[],
  cwd: string,
  user: ServerUser | undefined,
): Promise<void> {
  const child = spawn(program, args, {
    cwd,
    ...user,
    env: serverEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `initdb: ${code}`)),
    );
  });
}
