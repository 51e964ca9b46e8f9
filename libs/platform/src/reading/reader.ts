import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Actor } from '#libs/kernel/src/actor.js';

/** Who reads, and on which day: he sees what lies in the subtrees of his functions, what binds himself, and what he has part in. */
export interface Reader {
  readonly actor: Actor;
  readonly today: LocalDate;
}

/** The units over which the reader holds any function. */
export const unitsOf = ({ actor }: Reader): string[] => [...new Set(actor.grants.map((grant) => grant.unit))];

/** The first four parameters of every query that asks what a reader may see: the tenant, his units, the day, himself. */
export const readerParameters = (reader: Reader): unknown[] => [
  reader.actor.tenantId,
  unitsOf(reader),
  reader.today,
  reader.actor.personId,
];
