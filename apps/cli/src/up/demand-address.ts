import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '#libs/platform/src/config.js';
import { explainStart } from '#libs/platform/src/startup/explain-start.js';

/** An API whose launcher was killed drains for a moment before it leaves the port. */
const TRIES = 10;
const BETWEEN_MS = 300;

/** Throws a StartupProblem where nobody could listen at that address: better now than after a database was made. */
export async function demandAddress({ HOST, PORT }: Pick<Config, 'HOST' | 'PORT'>): Promise<void> {
  for (let tries = 1; ; tries++) {
    const probe = createServer();
    try {
      await once(probe.listen(PORT, HOST), 'listening');
      await new Promise((resolve) => probe.close(resolve));
      return;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || tries === TRIES) throw explainStart(error) ?? error;
    }
    await pause(BETWEEN_MS);
  }
}
