import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';

interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

interface Held {
  readonly id: string;
  readonly unit: NamedUnit;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** That somebody is away from the first to the last day. */
export interface ListedAbsence {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly deputy: { readonly id: string; readonly name: string; readonly post: string | null } | null;
}

/** A person with all positions and functions, as lists and the page of one person show him. */
export interface ListedPerson {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string | null;
  readonly unit: NamedUnit & { readonly under: string | null };
  readonly positions: (Held & { readonly title: string; readonly head: boolean })[];
  readonly functions: (Held & { readonly function: OfficialFunction })[];
  /** Today's. */
  readonly absence: ListedAbsence | null;
  readonly username: string | null;
  readonly locked: boolean;
}
