import type { DutyChange, DutyKey } from '#libs/kernel/src/duty-change.js';
import type { Row } from '#libs/kernel/src/stream-model.js';

/** What the store writes for one duty: a new row, or columns of the row that stands. */
export interface DutyWrite {
  readonly key: DutyKey;
  readonly opened: boolean;
  readonly columns: Row;
}

/** The types of the columns that tell a duty or change with it. */
export const dutyColumnTypes: Readonly<Record<string, string>> = {
  source_id: 'uuid',
  kind: 'text',
  item: 'text',
  occurrence: 'integer',
  owner_id: 'uuid',
  state: 'text',
  due_kind: 'text',
  due_at: 'timestamptz',
  due_on: 'date',
  explanation: 'jsonb',
  closed_at: 'timestamptz',
};

/** A change with the business time of the event that asked for it. */
export interface TimedDutyChange {
  readonly change: DutyChange;
  readonly at: string;
}

/**
 * Folds all changes of one commit to one write per duty: PostgreSQL leaves it open what happens when one statement
 * changes the same row twice.
 */
export function dutyWrites(changes: readonly TimedDutyChange[]): DutyWrite[] {
  const writes = new Map<string, DutyWrite>();
  for (const { change, at } of changes) {
    const name = JSON.stringify([change.key.kind, change.key.item, change.key.occurrence]);
    const before = writes.get(name);
    writes.set(name, {
      key: change.key,
      opened: change.change === 'open' || (before?.opened ?? false),
      columns: { ...before?.columns, ...columnsOf(change, at) },
    });
  }
  return [...writes.values()];
}

function columnsOf(change: DutyChange, at: string): Row {
  switch (change.change) {
    case 'open':
      return {
        owner_id: change.owner,
        creditor_id: change.creditor,
        unit_id: change.unit,
        title: change.title,
        state: 'OPEN',
        due_kind: change.due.kind,
        due_at: change.due.at,
        due_on: change.due.on,
        original_due_at: change.due.at,
        original_due_on: change.due.on,
        explanation: change.due.explanation,
        opened_at: at,
      };
    case 'move':
      return {
        due_kind: change.due.kind,
        due_at: change.due.at,
        due_on: change.due.on,
        explanation: change.due.explanation,
      };
    case 'close':
      return { state: change.outcome, closed_at: change.at };
    case 'transfer':
      return { owner_id: change.owner };
  }
}
