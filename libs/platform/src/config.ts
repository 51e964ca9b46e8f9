import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** Every setting there is. `.describe` is what the operator reads when a value is refused. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('a port number, e.g. 3000'),
  HOST: z.string().default('127.0.0.1').describe('the address to listen on, e.g. 0.0.0.0'),
  WORKER_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(0)
    .describe('a port number for the worker’s health, 0 for any'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .describe('a PostgreSQL address, e.g. postgres://user:secret@host:5432/camket'),
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(16)
    .describe('a number from 2 to 200: connections per process'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('a Redis address, e.g. redis://host:6379; without it queues live in PostgreSQL'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.camket')
    .transform((path) => resolve(path))
    .describe('a folder for the embedded database'),
  SEALING_KEY_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional()
    .describe(
      'a folder for the key that seals certificates, the same for every worker; `keys` in DATA_DIR where not set',
    ),
  SIGNING_ROOTS: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional()
    .describe('a PEM file with the root certificates that digital signatures on uploaded PDFs must lead to'),
  FILES_DIR: z
    .string()
    .min(1)
    .transform((path) => resolve(path))
    .optional()
    .describe(
      'a folder for uploaded files, the same for every API and worker; `files` in DATA_DIR where not set',
    ),
  FILES_MAX_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(25)
    .describe('a number from 1 to 200: megabytes of the largest file that can be uploaded'),
  CLAMD_URL: z
    .url({ protocol: /^tcp$/ })
    .regex(/^tcp:\/\/[^/?#@]+:\d+\/?$/)
    .optional()
    .describe('a ClamAV daemon’s address, e.g. tcp://127.0.0.1:3310; without it uploads are not scanned'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address people type, e.g. https://camket.example.vn'),
  TRUST_PROXY: flag
    .default(false)
    .describe('true or false; true behind one reverse proxy that sets X-Forwarded-For'),
  DEMO: flag
    .default(false)
    .describe(
      'true or false; true only for a demonstration, with accounts in the open and a clock that can be set',
    ),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'a mail server’s address, e.g. smtp://user:secret@mail.example.vn:587; without it mail stays in the mailbox',
    ),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>"\\\r\n]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/)
    .optional()
    .describe('the sender of mails, e.g. Camket <camket@example.vn>; needed with SMTP_URL'),
  WEBHOOKS_TO_LOOPBACK: flag
    .default(false)
    .describe('true or false; true only where a gateway on this very machine is tried out'),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'log', 'debug'])
    .default('log')
    .describe('one of error, warn, log and debug'),
});

export type Config = Readonly<z.infer<typeof schema> & { FILES_DIR: string }>;
/** Nest token of the configuration. */
export const CONFIG = Symbol('config');

/** The configuration can't be used; every problem is listed, each with what would be right. */
export class ConfigRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration can't be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigRefused';
  }
}

/** Reads the whole configuration once. Throws ConfigRefused with all problems at once; empty variables count as unset. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (read.success && !(given['SMTP_URL'] !== undefined && given['MAIL_FROM'] === undefined))
    return { ...read.data, FILES_DIR: read.data.FILES_DIR ?? join(read.data.DATA_DIR, 'files') };
  const issues = read.success ? [{ path: ['MAIL_FROM'] }] : read.error.issues;
  throw new ConfigRefused(
    issues.map((issue) => {
      const name = String(issue.path[0]);
      const wanted = schema.shape[name as keyof typeof schema.shape].description;
      return name in given
        ? `${name}=${shown(name, given[name])} is not ${wanted}`
        : `${name} is missing: ${wanted}`;
    }),
  );
}

/** An address may hold a password, however it is misspelt, which has no business in a log. */
const shown = (name: string, value = ''): string =>
  name === 'DATABASE_URL' || name === 'REDIS_URL' || name === 'SMTP_URL' ? '…' : value;
