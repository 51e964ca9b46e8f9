import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from './ids.js';

/** Who heads a unit on a day. */
export interface UnitHead {
  readonly head: PersonId;
  /** Whether he holds the function of signatory over that very unit. */
  readonly signs: boolean;
}

/** The same, with the unit. */
export interface Headship extends UnitHead {
  readonly unit: UnitId;
  readonly level: string;
}

/** Questions about people and units, always asked for a day. Also the Nest token of its implementation. */
export abstract class Organization {
  /** Whether `unit` is `ancestor` or lies below it on that day. */
  abstract isWithin(unit: UnitId, ancestor: UnitId, on: LocalDate): Promise<boolean>;
  /** Who heads the unit that day, or null while the post is vacant. */
  abstract headOf(unit: UnitId, on: LocalDate): Promise<UnitHead | null>;
  /** Those of the people who are not registered in the unit or below it: nobody who is not there at all, either. */
  abstract strangersTo(
    unit: UnitId,
    people: readonly PersonId[],
    on: LocalDate,
  ): Promise<readonly PersonId[]>;
  /** The heads of all units below `ancestor` that day, itself excluded, in the order of unit ids; vacant posts are left out. */
  abstract headsBelow(ancestor: UnitId, on: LocalDate): Promise<readonly Headship[]>;
}
