import type { Config } from '#libs/platform/src/config.js';
import { ApiModule } from './api.module.js';
import { startServer, type RunningServer, type ServerOptions } from './start-server.js';

/** Starts the API on a migrated database and resolves when it listens. */
export function startApi(config: Config, options?: ServerOptions): Promise<RunningServer> {
  return startServer(ApiModule.forRoot(config), config, options);
}
