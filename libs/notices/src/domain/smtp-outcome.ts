import { clipped } from '#libs/kernel/src/clipped.js';
import type { Outcome } from './delivery-outcome.js';

/** What is known of a try that a mail server did not take. */
interface SmtpFailure {
  readonly message: string;
  readonly name?: string;
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/** The server's own account, the network and the time allowed: nobody's address is to blame, and the next message fares no better. */
const nobodyThere = new Set([
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EPROTOCOL',
  'EPROXY',
  'EABORT',
]);

/**
 * What became of a message that could not be handed over. An address is given up only where the server says that it is wrong
 * (5xx at RCPT): a server that relays nothing, likes no sender or has a full mailbox says so too, with a status of its own.
 */
export function smtpOutcome(error: unknown): Outcome {
  const { name, message, code = '', command, responseCode = 0, response = '' } = asFailure(error);
  const said = clipped(response === '' ? message : response, 500);
  const isAborted = name === 'AbortError' || name === 'TimeoutError';
  if (code === 'EENVELOPE' && command === 'API') return { outcome: 'BOUNCED', error: said };
  if (isAborted || nobodyThere.has(code) || isNetwork(code) || responseCode === 421)
    return { outcome: 'LATER', error: said, nobodyThere: true };
  if (responseCode < 500 || responseCode === 503) return { outcome: 'LATER', error: said };
  if (command === 'RCPT TO' && isAboutTheAddress(response)) return { outcome: 'BOUNCED', error: said };
  return { outcome: 'REFUSED', error: said };
}

/** As the operating system names what is wrong with the way there. */
const isNetwork = (code: string): boolean => /^(ECONN|EHOST|ENET|EPIPE|ENOTFOUND|EAI_)/.test(code);

/** Enhanced status codes (RFC 3463): 5.1.x is the address, 5.2.x its mailbox; 5.2.2 is full and may be emptied. */
function isAboutTheAddress(response: string): boolean {
  const [, subject, detail] = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(response) ?? [];
  if (subject === undefined) return true;
  return subject === '1' || (subject === '2' && detail !== '2');
}

function asFailure(error: unknown): SmtpFailure {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const text = (property: string): string | undefined => {
    const value: unknown = Reflect.get(error, property);
    return typeof value === 'string' ? value : undefined;
  };
  const [name, code, command, response] = [text('name'), text('code'), text('command'), text('response')];
  const responseCode: unknown = Reflect.get(error, 'responseCode');
  return {
    message: text('message') ?? 'unknown',
    ...(name !== undefined && { name }),
    ...(code !== undefined && { code }),
    ...(command !== undefined && { command }),
    ...(response !== undefined && { response }),
    ...(typeof responseCode === 'number' && { responseCode }),
  };
}
