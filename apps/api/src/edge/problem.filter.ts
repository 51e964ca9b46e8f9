import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { correlationIdOf } from './journey.js';
import { readerLanguage } from './language.js';
import { diagnose, type Diagnosis } from './problems/diagnose.js';
import { textOf } from './problems/details.js';
import { writeProblem } from './problems/write-problem.js';

/** When a client should ask again that found the database away. */
const RETRY_AFTER_SECONDS = 2;

/** Attempts to go where one may not: what an auditor of the service looks for. */
const suspicious = new Set<string>(['NOT_ALLOWED', 'CSRF', 'TOO_MANY_ATTEMPTS']);

const logger = new Logger('Problem');

/** Answers every error as a problem document; what is our fault is logged, and nothing of it is told. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    void answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** The same for errors that Fastify meets before a route is known. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const diagnosis = diagnose(error);
  const correlationId = request.correlationId || correlationIdOf(undefined);
  log(error, diagnosis, request, correlationId);
  if (reply.sent) return reply;

  const language = readerLanguage(request.headers['accept-language']);
  const instance = request.url.split('?')[0];
  const problem = writeProblem(diagnosis, { language, correlationId, ...(instance && { instance }) });
  const retryAfter = problem.status === 503 ? RETRY_AFTER_SECONDS : textOf(diagnosis.details, 'retryAfter');
  if (retryAfter) reply.header('retry-after', String(retryAfter));
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer realm="camket"');
  // The rest of a body that was refused unread is not waited for.
  if (diagnosis.text === 'BODY_TOO_LARGE') reply.header('connection', 'close');
  return reply
    .status(problem.status)
    .header('x-correlation-id', correlationId)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .header('vary', 'Accept-Language')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

function log(
  error: unknown,
  { code, text }: Diagnosis,
  request: FastifyRequest,
  correlationId: string,
): void {
  const { method, routeOptions, actor } = request;
  const about = { correlationId, code, method, route: routeOptions?.url, personId: actor?.personId };
  if (text === 'INTERNAL')
    logger.error(error instanceof Error ? (error.stack ?? error.message) : 'not an error', about);
  else if (text === 'UNAVAILABLE' || text === 'VALUE_OUT_OF_RANGE')
    logger.warn(error instanceof Error ? error.message : code, about);
  else if (suspicious.has(text) || (text === 'NOT_FOUND' && actor)) logger.warn('refused', about);
}
