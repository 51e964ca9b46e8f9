import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Due } from '#libs/calendar/src/due.js';
import type { DutyId, PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';

/** A duty as its row tells it: what a decision about it must know. */
export interface Owed {
  readonly id: DutyId;
  readonly kind: string;
  readonly owner: PersonId;
  readonly creditor: PersonId;
  readonly unit: UnitId;
  readonly state: 'OPEN' | 'DONE' | 'CANCELLED';
  readonly due: Due;
  /** The version in which its source stated the due date that a moved one holds over. */
  readonly statedVersion: number;
}

/** One that is open and has a date. */
export interface OwedByDate extends Owed {
  readonly due: Due & { readonly at: Instant; readonly on: LocalDate };
}

/** Refuses what is closed or has no date: there is nothing to move or to be late with. */
export function demandOwedByDate(owed: Owed): OwedByDate {
  const { state, due } = owed;
  if (state !== 'OPEN') throw new RuleBroken('DUTY_CLOSED', { state });
  if (due.at === null || due.on === null) throw new RuleBroken('DUTY_WITHOUT_DATE', {});
  return { ...owed, due: { ...due, at: due.at, on: due.on } };
}
