import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { WorkStatus } from './item-work.js';
import type { Side } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { ItemId } from './terms.js';

/** How an item stood on the day it changed hands. */
export interface ItemStatement {
  readonly itemId: ItemId;
  readonly status: WorkStatus;
  readonly percent: number;
  readonly dueOn: LocalDate | null;
  /** Working days it was late in the time of the one who hands over: these stay with him. */
  readonly lateDays: number;
}

/** What one side owes passes to another person from a day on, with a statement of how it stood. */
export type CommitmentHandedOver = DomainEvent<
  'CommitmentHandedOver',
  {
    readonly at: Instant;
    readonly side: Side;
    readonly from: PersonId;
    readonly to: PersonId;
    /** The successor's first day. */
    readonly on: LocalDate;
    readonly statement: readonly ItemStatement[];
    readonly remark: Remark | null;
    readonly answerBy: Due;
  }
>;
/** The successor accepts the statement, or says of which items it is not right. He is bound either way. */
export type HandoverAnswered = DomainEvent<
  'HandoverAnswered',
  {
    readonly at: Instant;
    readonly by: PersonId;
    readonly disputed: readonly { readonly itemId: ItemId; readonly remark: Remark }[];
    readonly settleBy: Due | null;
  }
>;
/** What was disputed is settled by the other side: the late days of each item that stay with the predecessor. */
export type HandoverSettled = DomainEvent<
  'HandoverSettled',
  {
    readonly at: Instant;
    readonly by: PersonId;
    readonly lateDays: readonly { readonly itemId: ItemId; readonly days: number }[];
    readonly remark: Remark;
  }
>;
/** The unit was merged, split or abolished: what it owed passes to its successor and its head. */
export type UnitSucceeded = DomainEvent<
  'UnitSucceeded',
  {
    readonly at: Instant;
    readonly from: UnitId;
    readonly to: UnitId;
    readonly on: LocalDate;
  }
>;

export type HandoverEvent = CommitmentHandedOver | HandoverAnswered | HandoverSettled | UnitSucceeded;
