import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How long a client may take to send his request, head and body, in milliseconds. */
export interface Patience {
  /** A request of people's work; and how long an upload may stand still. */
  readonly requestMs: number;
  /** All of an upload: some megabytes over a bad line. */
  readonly uploadMs: number;
  readonly checkEveryMs: number;
}

export const patience: Patience = { requestMs: 15_000, uploadMs: 600_000, checkEveryMs: 2_000 };

/**
 * Holds each body to its time: Node knows one limit for a whole server, which is that of uploads. `giveUp` answers on a connection
 * whose request never came to an end.
 */
export function limitBodies(
  server: FastifyInstance,
  { requestMs }: Patience,
  giveUp: (request: IncomingMessage) => void,
): void {
  server.addHook('onRequest', ({ raw, routeOptions }, reply, done) => {
    if (hasBody(raw)) {
      const late = (): void => whenLate(raw, reply.raw, giveUp);
      if (routeOptions.config.takesBytes) limitPauses(raw, reply.raw, requestMs, late);
      else limit(raw, requestMs, late);
    }
    done();
  });
  // Who was refused in the middle of an upload is listened to a little longer, so that he gets to hear why.
  server.addHook('onResponse', ({ raw, routeOptions }, reply, done) => {
    if (routeOptions.config.takesBytes && !raw.complete)
      limit(raw, requestMs, () => whenLate(raw, reply.raw, giveUp));
    done();
  });
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function limit(raw: IncomingMessage, ms: number, late: () => void): void {
  const timer = setTimeout(late, ms).unref();
  for (const over of ['end', 'close']) raw.once(over, () => clearTimeout(timer));
}

/** While its bytes come in; what is done with them afterwards takes the time that it takes. */
function limitPauses(raw: IncomingMessage, response: ServerResponse, ms: number, late: () => void): void {
  raw.setTimeout(ms, late);
  // Once it is answered, Node has set how long the connection may be idle.
  raw.once('end', () => !response.writableFinished && raw.setTimeout(0));
}

function whenLate(
  raw: IncomingMessage,
  response: ServerResponse,
  giveUp: (request: IncomingMessage) => void,
): void {
  if (raw.complete) return;
  if (response.headersSent) raw.socket.destroy();
  else giveUp(raw);
}
