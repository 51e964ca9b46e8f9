import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { CommitmentHandedOver, ItemStatement } from './handover-events.js';
import type { Side } from './parties.js';

/** A change of hands, and whether the successor agrees with how things were said to stand. */
export interface Handover {
  readonly number: number;
  readonly side: Side;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly on: LocalDate;
  readonly statement: readonly ItemStatement[];
  readonly state: 'STATED' | 'ACCEPTED' | 'DISPUTED' | 'SETTLED';
  readonly answerBy: Due;
  readonly answeredAt: Instant | null;
  /** Only of what was disputed. */
  readonly settleBy: Due | null;
  readonly settledAt: Instant | null;
}

export const handedOver = ({ data }: CommitmentHandedOver, number: number): Handover => {
  const { side, from, to, on, statement, answerBy } = data;
  const nothing = { answeredAt: null, settleBy: null, settledAt: null };
  return { number, side, from, to, on, statement, answerBy, state: 'STATED', ...nothing };
};
