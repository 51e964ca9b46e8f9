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

/** A person with all positions and functions, as lists and the page of one person show him. */
export interface ListedPerson {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string | null;
  readonly unit: NamedUnit & { readonly under: string | null };
  readonly positions: (Held & { readonly title: string; readonly head: boolean })[];
  readonly functions: (Held & { readonly function: OfficialFunction })[];
  readonly username: string | null;
  readonly locked: boolean;
}
