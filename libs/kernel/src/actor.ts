import type { PersonId, TenantId } from './ids.js';
import type { Grant } from './who-may.js';

/** Who acts, resolved once at the edge, with the functions he holds that day. */
export interface Actor {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly onBehalfOf: PersonId | null;
  readonly grants: readonly Grant[];
}
