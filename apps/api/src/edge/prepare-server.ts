import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '#libs/platform/src/config.js';
import { acceptBytes } from './binary-body.js';
import { correlate } from './journey.js';
import { acceptJsonOnly } from './json-body.js';
import { ProblemFilter } from './problem.filter.js';
import { secureHeaders } from './security-headers.js';
import { servePage } from './static-page.js';
import { checkUrls } from './url-check.js';

/** Everything that stands before the first controller, in the order in which a request meets it. */
export function prepareServer(
  app: NestFastifyApplication,
  config: Pick<Config, 'PUBLIC_URL'>,
  page: string | undefined,
): void {
  const server = app.getHttpAdapter().getInstance();
  correlate(server);
  secureHeaders(server, config);
  checkUrls(server);
  acceptJsonOnly(server);
  acceptBytes(server);
  app.useGlobalFilters(new ProblemFilter());
  if (page !== undefined) servePage(server, page);
}
