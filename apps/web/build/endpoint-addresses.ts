import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type { EndpointDefinition } from '#libs/contracts/src/endpoint.js';

const contracts = fileURLToPath(new URL('../../../libs/contracts/src/endpoints.ts', import.meta.url));
const name = 'virtual:endpoint-addresses';

/**
 * Gives the page the method and path of every endpoint, read from the contracts when it is built. The contracts
 * themselves would bring Zod along, which is as large as a page may be in all.
 */
export function endpointAddresses(): Plugin {
  return {
    name: 'endpoint-addresses',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return undefined;
      this.addWatchFile(contracts);
      const { module } = await runnerImport<{ endpoints: readonly EndpointDefinition[] }>(contracts, {
        configFile: false,
        logLevel: 'error',
      });
      const addresses = Object.fromEntries(
        module.endpoints.map(({ name: endpoint, method, path }) => [endpoint, { method, path }]),
      );
      return `export default ${JSON.stringify(addresses)};`;
    },
  };
}
