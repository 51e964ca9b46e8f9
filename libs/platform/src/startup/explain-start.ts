import { isNativeError } from 'node:util/types';
import { StartupProblem } from './startup-problem.js';

type Explained = readonly [what: string, cure: string];

const byDatabaseUrl = 'correct DATABASE_URL';

/** What keeps a program from starting, by the code that Node or PostgreSQL gives it. */
const causes: Readonly<Record<string, Explained>> = {
  ECONNREFUSED: ['No PostgreSQL answers where DATABASE_URL says.', `Start it, or ${byDatabaseUrl}.`],
  ECONNRESET: ['PostgreSQL closed the connection.', `Look at its log, or ${byDatabaseUrl}.`],
  ETIMEDOUT: ['No PostgreSQL answers where DATABASE_URL says.', `Check the network, or ${byDatabaseUrl}.`],
  ENOTFOUND: ['A host is unknown.', 'Check its spelling in DATABASE_URL and HOST, and the network.'],
  EAI_AGAIN: ['The host in DATABASE_URL can’t be looked up now.', `Check the network, or ${byDatabaseUrl}.`],
  '28P01': ['PostgreSQL refuses the login in DATABASE_URL.', `Check user and password; ${byDatabaseUrl}.`],
  '28000': [
    'PostgreSQL refuses the login in DATABASE_URL.',
    'Allow it in pg_hba.conf, or use another login.',
  ],
  '3D000': ['The database in DATABASE_URL does not exist.', `Create it (createdb), or ${byDatabaseUrl}.`],
  '42501': [
    'The login in DATABASE_URL may not do what it must.',
    'As a superuser: ALTER ROLE login CREATEROLE; ALTER DATABASE name OWNER TO login; then start again.',
  ],
  '42P01': ['The database has no tables of Camket yet.', 'Run: npm run camket -- migrate'],
  '53300': ['PostgreSQL has no connection left.', 'Raise max_connections, or lower DATABASE_POOL.'],
  '57P03': ['PostgreSQL is starting up or shutting down.', 'Wait until it is ready, then start again.'],
};

/** The same for the address to listen on. */
const listening: Readonly<Record<string, (port: number) => Explained>> = {
  EADDRINUSE: (port) => [
    `Port ${port} is taken by another program, or by a Camket that runs already.`,
    `End it, or choose another port: PORT=${port + 1} npm start (for the worker: WORKER_PORT)`,
  ],
  EACCES: (port) => [
    `This user may not listen on port ${port}.`,
    'Choose a port above 1023, and let a reverse proxy take the low one.',
  ],
  EADDRNOTAVAIL: () => notOurs,
  EINVAL: () => notOurs,
};
const notOurs: Explained = [
  'HOST is not an address of this machine.',
  'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for the network.',
];

interface Coded {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly port?: unknown;
  readonly driverError?: unknown;
}

/** In words with a cure, where the reason is one that an operator can remove. */
export function explainStart(error: unknown): StartupProblem | undefined {
  if (error instanceof StartupProblem) return error;
  if (!isNativeError(error)) return undefined;
  const { code, syscall, port, driverError } = error as Error & Coded;
  if (typeof code !== 'string') return driverError ? explainStart(driverError) : undefined;
  const found = syscall === 'listen' ? listening[code]?.(Number(port)) : causes[code];
  return found && new StartupProblem(`${found[0]} (${error.message || code})`, found[1], { cause: error });
}
