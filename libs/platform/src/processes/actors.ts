import type { Actor } from '#libs/kernel/src/actor.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';

/**
 * Resolves a person to an actor with what he holds today, for work that goes on without a session. Throws where the person
 * may no longer act at all. Also the Nest token of its implementation.
 */
export abstract class Actors {
  abstract resolve(tenantId: TenantId, personId: PersonId, onBehalfOf: PersonId | null): Promise<Actor>;
}
