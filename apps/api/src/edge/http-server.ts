import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/platform/src/config.js';
import { BODY_LIMIT } from './json-body.js';
import { correlationIdOf } from './journey.js';
import { limitBodies, patience } from './patience.js';
import { answerProblem } from './problem.filter.js';
import { Refused } from './problems/refused.js';
import { writeProblem } from './problems/write-problem.js';

/** The HTTP server under the API: small bodies, quick requests, errors as problem documents from the first byte on. */
export function httpServer({ TRUST_PROXY }: Pick<Config, 'TRUST_PROXY'>, given = patience): FastifyAdapter {
  const { requestMs, uploadMs, checkEveryMs } = given;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: uploadMs,
    http: { headersTimeout: requestMs, connectionsCheckingInterval: checkEveryMs, maxHeaderSize: 16 * 1024 },
    // What stands before the last hop's own entry in X-Forwarded-For, a client may have made up.
    trustProxy: TRUST_PROXY && ((_, hop) => hop === 0),
    exposeHeadRoutes: false,
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      void answerProblem(
        new Refused(error.statusCode === 414 ? 'URL_TOO_LONG' : 'MALFORMED_URL'),
        request,
        reply,
      );
    },
    clientErrorHandler: answerBroken,
  });
  limitBodies(adapter.getInstance<FastifyInstance>(), given, ({ socket }) =>
    answerBroken(Object.assign(new Error('the body is late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket),
  );
  return adapter;
}

/** A request that never became one: there is a socket and no more. */
function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'SLOW_REQUEST' : 'BAD_REQUEST';
  const reader = { language: 'vi', correlationId: correlationIdOf(undefined) } as const;
  const problem = writeProblem({ code, text: code, details: {} }, reader);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${code}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Correlation-Id: ${reader.correlationId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  // Whoever goes on sending is not listened to, and an upload that waits for him ends.
  socket.destroySoon();
}
