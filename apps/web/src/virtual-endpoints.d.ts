declare module 'virtual:endpoint-addresses' {
  import type { EndpointName } from './api/endpoints.js';
  const addresses: Record<EndpointName, { readonly method: string; readonly path: string }>;
  export default addresses;
}
