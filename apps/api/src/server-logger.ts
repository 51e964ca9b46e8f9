import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Config } from '#libs/platform/src/config.js';

const levels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug'];

/** Where Nest tells of every route and module it found; the check of the routes says all that matters. */
const chatter = new Set([
  'InstanceLoader',
  'NestFactory',
  'RouterExplorer',
  'RoutesResolver',
  'NestApplication',
]);

/** Lines for people at a terminal, JSON for a collector of logs. */
export class ServerLogger extends ConsoleLogger {
  constructor({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>) {
    super({ logLevels: levels.slice(0, levels.indexOf(LOG_LEVEL) + 1), json: !process.stdout.isTTY });
  }

  override log(message: unknown, ...rest: unknown[]): void {
    if (!chatter.has(String(rest.at(-1)))) super.log(message, ...rest);
  }
}
