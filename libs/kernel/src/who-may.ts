import type { PersonId, UnitId } from './ids.js';

/** What a person is in a unit; the role follows the function, never a level of the tree. */
export const officialFunctions = [
  'ASSIGNER',
  'SIGNATORY',
  'HEAD_OF_UNIT',
  'STAFF',
  'HR_UNIT',
  'INSPECTOR',
  'ONE_STOP_DESK',
  'SECRETARIAT',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;
export type OfficialFunction = (typeof officialFunctions)[number];

/** A function that a person holds over a unit and all below it, on the day of asking. */
export interface Grant {
  readonly function: OfficialFunction;
  readonly unit: UnitId;
}

/** Whom and which unit a change is about: what a relation is tested against. */
export interface Subject {
  readonly unit: UnitId;
  /** People by the part they play in the subject, e.g. `{ signatory, assigner }`; several may play the same. */
  readonly people: Readonly<Record<string, PersonId | readonly PersonId[]>>;
}

/**
 * One way of being allowed: who holds `function` over the subject's unit or one above it and, where `as` is named,
 * is that very person, or one of those, in the subject. With `below` the function may be held over a unit below the subject's:
 * a district's task is done by whoever is named for it, and he may be of one of its divisions.
 */
export type Allowance =
  | { readonly function: OfficialFunction; readonly as?: string; readonly below?: never }
  | { readonly function: OfficialFunction; readonly as: string; readonly below: true };

/** Use case by name → every way to be allowed it. A use case without a line can't be dispatched. */
export type WhoMay = Readonly<Record<string, readonly Allowance[]>>;
