import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from './problems/refused.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body is bytes, and is read by the handler. */
    takesBytes?: true;
  }
}

/** The type of bodies that are bytes, whatever they are of: what a browser says of a file is guessed from its name. */
export const BYTES = 'application/octet-stream';

/** Hands bodies of bytes to the endpoints that ask for them, unread; others refuse them. */
export function acceptBytes(server: FastifyInstance): void {
  server.addContentTypeParser(BYTES, (request, payload, done) => {
    if (request.routeOptions.config.takesBytes) done(null, payload);
    else done(new Refused('UNSUPPORTED_MEDIA'));
  });
}

/** How many bytes the client says that he sends; undefined where he doesn't say. */
export function announcedLength({ headers }: FastifyRequest): number | undefined {
  const length = headers['content-length'];
  return length === undefined ? undefined : Number(length);
}

/**
 * The bytes of a body, at the reader's pace. Where he stops before the end the connection stays, so that the client hears why. Throws
 * Refused BAD_REQUEST where the client hangs up before all has come.
 */
export async function* bytesOf({ body }: FastifyRequest): AsyncGenerator<Uint8Array> {
  if (!(body instanceof Readable)) throw new Refused('UNSUPPORTED_MEDIA', { accepted: BYTES });
  try {
    yield* body.iterator({ destroyOnReturn: false });
  } catch {
    throw new Refused('BAD_REQUEST');
  } finally {
    body.resume();
  }
}
