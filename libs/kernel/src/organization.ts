import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId, UnitId } from './ids.js';

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

/** That somebody is away on a day. */
export interface Absence {
  /** The last day he is away. */
  readonly until: LocalDate;
  /** Who stands in for him; null where he named nobody. May be away himself by now: ask for him as well. */
  readonly deputy: PersonId | null;
}

/** One unit on the way up to the root, with who answers for it that day. */
export interface ChainLink {
  readonly unit: UnitId;
  /** Null while the post is vacant, and for a unit that was abolished. The same person may head the next unit, too. */
  readonly head: { readonly person: PersonId; readonly absence: Absence | null } | null;
}

/**
 * Questions about people and units, always asked for a day. Also the Nest token of its implementation. A worker that is
 * on nobody's journey names the tenant; everybody else asks about his own.
 */
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
  /** Those of the people who are registered in one of the units or below it, or hold a post there that day. */
  abstract insidersOf(
    units: readonly UnitId[],
    people: readonly PersonId[],
    on: LocalDate,
  ): Promise<readonly PersonId[]>;
  /** The heads of all units below `ancestor` that day, itself excluded, in the order of unit ids; vacant posts are left out. */
  abstract headsBelow(ancestor: UnitId, on: LocalDate): Promise<readonly Headship[]>;
  /** Whether the person is away that day, and who stands in; null while he is there. */
  abstract absenceOf(person: PersonId, on: LocalDate, tenant?: TenantId): Promise<Absence | null>;
  /** The same for many at once; who is there has no entry. */
  abstract absencesOf(
    people: readonly PersonId[],
    on: LocalDate,
    tenant?: TenantId,
  ): Promise<ReadonlyMap<PersonId, Absence>>;
  /**
   * From the unit itself upwards to the root, as the tree stood that day. A unit that was abolished keeps its last place;
   * one that was not there yet has no chain.
   */
  abstract chainAbove(unit: UnitId, on: LocalDate, tenant?: TenantId): Promise<readonly ChainLink[]>;
  /** The same for many at once; each unit that was asked for has an entry. */
  abstract chainsAbove(
    units: readonly UnitId[],
    on: LocalDate,
    tenant?: TenantId,
  ): Promise<ReadonlyMap<UnitId, readonly ChainLink[]>>;
  /** The days after `from` up to `to`, in order, from which on some unit has another head or another place, as it is known by now. */
  abstract changesBetween(from: LocalDate, to: LocalDate, tenant?: TenantId): Promise<readonly LocalDate[]>;
}
