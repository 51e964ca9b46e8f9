import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { readConfig } from '#libs/platform/src/config.js';
import { printFailure } from '#libs/platform/src/startup/print-failure.js';
import { startApi } from './start-api.js';

try {
  const api = await startApi(readConfig(process.env));
  new Logger('Api').log(`listens on ${api.url}`);
  const end = (): void => {
    void api.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  // Where a launcher started us: it waits for the address, and when it dies we must not stay behind.
  process.once('disconnect', end);
  process.send?.({ ready: api.url });
} catch (error) {
  printFailure(error);
  process.exit(1);
}
