import type { PersonId, TenantId } from './ids.js';
import type { Grant } from './who-may.js';

/**
 * Who acts, resolved once at the edge, with the functions he holds that day. Who acts for another under a recorded authority
 * has the other's functions, as far as it reaches.
 */
export interface Actor {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly onBehalfOf: PersonId | null;
  readonly grants: readonly Grant[];
}

/** The person whose rights and duties an act concerns: the one in whose place it is done. */
export const principalOf = ({ personId, onBehalfOf }: Actor): PersonId => onBehalfOf ?? personId;
