import type { FastifyRequest } from 'fastify';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { currentJourney, travel } from '#libs/platform/src/journey.js';
import { personOf } from './current-session.js';

/**
 * Does what everybody may do about himself: whoever is registered in a unit is of its staff, and that is all one needs
 * for it. No token comes here.
 */
export function asOneself<Result>(request: FastifyRequest, work: () => Promise<Result>): Promise<Result> {
  const { actor, session } = personOf(request);
  const staff: Grant = { function: 'STAFF', unit: session.unitId };
  return travel({ ...currentJourney(), actor: { ...actor, grants: [staff] } }, work);
}
