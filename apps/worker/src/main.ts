import 'reflect-metadata';
import { readConfig } from '#libs/platform/src/config.js';
import { printFailure } from '#libs/platform/src/startup/print-failure.js';
import { startWorker } from './start-worker.js';

try {
  const worker = await startWorker(readConfig(process.env));
  const end = (): void => {
    void worker.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  // Where a launcher started us: it waits for the address, and when it dies we must not stay behind.
  process.once('disconnect', end);
  process.send?.({ ready: worker.url });
  process.once('SIGINT', end);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
