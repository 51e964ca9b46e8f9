import { randomUUID } from 'node:crypto';
import { id, type Id, type PersonId, type TenantId } from '#libs/kernel/src/ids.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { travel } from '#libs/platform/src/journey.js';

/** Does work as a person of a tenant; whoever cares about rights names the grants. */
export function as<T>(
  who: { tenantId: TenantId; personId?: PersonId; grants?: readonly Grant[]; correlationId?: string },
  work: () => Promise<T>,
): Promise<T> {
  const { tenantId, personId = newId<'person'>(), grants = [], correlationId = randomUUID() } = who;
  const actor = { tenantId, personId, onBehalfOf: null, grants };
  return travel({ actor, correlationId, causationId: null }, work);
}

/** A new id of the kind that is asked for. */
export const newId = <Kind extends string>(): Id<Kind> => id(randomUUID());
