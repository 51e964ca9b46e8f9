import { Logger } from '@nestjs/common';
import { ConfigRefused, readConfig } from '#libs/platform/src/config.js';
import { startApi } from './start-api.js';

/** The API as a process of its own: it ends on SIGTERM or Ctrl-C, after the requests under way. */
async function main(): Promise<void> {
  const logger = new Logger('Api');
  try {
    const api = await startApi(readConfig(process.env));
    logger.log(`listening on ${api.url}`);
    const end = async (): Promise<void> => {
      await api.close();
      process.exit(0);
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());
  } catch (error) {
    logger.error(error instanceof ConfigRefused || !(error instanceof Error) ? String(error) : error.stack);
    process.exit(1);
  }
}

void main();
