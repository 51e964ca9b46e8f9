import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { CommitmentItemRow } from '#libs/contracts/src/http/commitment-items.js';

/** What of an item's duty decides how it stands in time; the contexts meet in the API, which asks the duties’ own rule. */
export interface ItemTimes {
  readonly state: 'OPEN' | 'DONE' | 'CANCELLED';
  readonly dueAt: Instant | null;
  readonly dueOn: LocalDate | null;
  readonly closedAt: Instant | null;
  readonly submittedAt: Instant | null;
  /** When it was looked at. */
  readonly now: Instant;
}

/** An item at work as the list shows it, but for how it stands in time. */
export type FoundItem = Omit<CommitmentItemRow, 'timing' | 'workingDaysLeft' | 'dueOn'> & {
  readonly times: ItemTimes;
};

type Roll = NonNullable<NonNullable<CommitmentItemRow['indicator']>['rolledUp']>;

/** A row as SELECTED_ITEM gives it. */
export interface SelectedItem extends Omit<FoundItem, 'times' | 'indicator'> {
  readonly key: readonly unknown[];
  readonly state: ItemTimes['state'];
  readonly dueOn: LocalDate | null;
  readonly dueAt: Date | null;
  readonly closedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly now: Date;
  readonly code: string | null;
  readonly indicatorName: string | null;
  readonly indicatorUnit: string;
  readonly direction: 'AT_LEAST' | 'AT_MOST';
  readonly target: number;
  readonly reading: number | null;
  readonly readingOn: LocalDate | null;
  readonly reached: boolean | null;
  readonly how: Roll['how'] | null;
  readonly read: number;
  readonly of: number;
}

/** The row as the list shows it. */
export function foundItem(row: SelectedItem): FoundItem {
  const { key: _, state, dueOn, dueAt, closedAt, submittedAt, now, ...shown } = row;
  const { code, indicatorName, indicatorUnit, direction, target, reading, readingOn, reached, ...rest } =
    shown;
  const { how, read, of, ...item } = rest;
  return {
    ...item,
    indicator:
      code === null
        ? null
        : {
            code,
            name: indicatorName,
            unit: indicatorUnit,
            direction,
            target,
            reading,
            readingOn,
            reached,
            rolledUp: how && { how, value: reading, read, of },
          },
    times: {
      state,
      dueOn,
      dueAt: dueAt && instant(dueAt),
      closedAt: closedAt && instant(closedAt),
      submittedAt: submittedAt && instant(submittedAt),
      now: instant(now),
    },
  };
}
