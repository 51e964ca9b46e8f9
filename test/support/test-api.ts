import { readConfig } from '#libs/platform/src/config.js';
import { startApi } from '../../apps/api/src/start-api.js';
import type { ServerOptions } from '../../apps/api/src/start-server.js';
import { Client } from './client.js';
import { filesFolder } from './files-folder.js';
import { foundSmallDistrict, PASSWORD, type Official, type SmallDistrict } from './small-district.js';
import type { TestDatabase } from './test-database.js';
import { workingOrganization } from './working-organization.js';

/** The whole API over real HTTP, on a spec's database. */
export interface TestApi {
  readonly url: string;
  /** A small district in a tenant of its own. */
  found(): Promise<SmallDistrict>;
  /** Somebody of a small district, signed in. */
  as(official: Official): Promise<Client>;
  close(): Promise<void>;
}

/** Starts it on a free port; `environment` adds to the configuration. */
export async function testApi(
  spec: TestDatabase,
  environment: NodeJS.ProcessEnv = {},
  options?: ServerOptions,
): Promise<TestApi> {
  const settings = {
    DATABASE_URL: spec.url,
    DATABASE_POOL: '8',
    PORT: '0',
    LOG_LEVEL: 'error',
    FILES_DIR: filesFolder(),
  };
  const api = await startApi(readConfig({ ...settings, ...environment }), options);
  return {
    url: api.url,
    found: async () => {
      const organization = await workingOrganization(spec);
      try {
        return await foundSmallDistrict(organization);
      } finally {
        await organization.module.close();
      }
    },
    as: async ({ username }) => {
      const client = new Client(api.url);
      await client.signIn(username, PASSWORD);
      return client;
    },
    close: () => api.close(),
  };
}
