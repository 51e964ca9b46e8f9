import { types } from 'node:util';

/** PostgreSQL's codes for "not now": shutting down, starting up, too many connections, disk full, read-only, … */
const transientStates = new Set([
  '25006', // read-only transaction: a stand-by, or an administrator's doing
  '40001', // serialisation failure
  '40P01', // deadlock
  '53000',
  '53100', // disk full
  '53200', // out of memory
  '53300', // too many connections
  '53400',
  '57014', // cancelled, e.g. by the statement timeout
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '58030', // input or output error
]);

const brokenConnections = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT', // the Unix socket of a server that is down
]);

/** What pg, TypeORM and ioredis say without a code. */
const messages = [
  /^timeout exceeded when trying to connect$/,
  /^Connection terminated/,
  /^Client has encountered a connection error/,
  /^Client was closed/,
  /^Cannot use a pool after calling end/,
  /^Query read timeout/,
  /^Connection is closed/,
  /^Stream isn't writeable/,
  /^Reached the max retries per request limit/,
];

/** Whether an error only says that the database or the queue can't be reached or can't write right now. */
export function isUnavailable(error: unknown): boolean {
  const seen = new Set<unknown>();
  const open: unknown[] = [error];
  while (open.length > 0) {
    const next = open.pop();
    if (!isError(next) || seen.has(next)) continue;
    seen.add(next);
    if (saysSo(next)) return true;
    // TypeORM wraps the driver's error, Node gathers those of several addresses.
    open.push(next.cause, Reflect.get(next, 'driverError'));
    const several: unknown = Reflect.get(next, 'errors');
    if (Array.isArray(several)) open.push(...several);
  }
  return false;
}

/** Also of another realm: Node's own errors are, where a test runner has one for itself. */
const isError = (error: unknown): error is Error => error instanceof Error || types.isNativeError(error);

function saysSo(error: Error): boolean {
  const code: unknown = Reflect.get(error, 'code');
  if (typeof code === 'string') {
    if (transientStates.has(code) || /^08[0-9A-Z]{3}$/.test(code)) return true;
    if (brokenConnections.has(code) && 'syscall' in error) return true;
  }
  return messages.some((message) => message.test(error.message));
}
