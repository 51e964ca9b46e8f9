import type { Due } from '#libs/calendar/src/due.js';
import type { DutyChange, FollowUpChange, SourceChange } from '#libs/kernel/src/duty-change.js';
import { id, type DutyId, type TenantId } from '#libs/kernel/src/ids.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import { dutyIdOf } from './duty-id.js';

/** What the store writes for one duty: a new row, or columns of the row that stands. */
export interface DutyWrite {
  readonly id: DutyId;
  readonly opened: boolean;
  /** Of the duty's own stream: its source knows nothing of these columns. */
  readonly followsUp: boolean;
  readonly columns: Row;
}

/** The types of the columns that change with a duty. */
export const dutyColumnTypes: Readonly<Record<string, string>> = {
  id: 'uuid',
  owner_id: 'uuid',
  creditor_id: 'uuid',
  unit_id: 'uuid',
  state: 'text',
  due_kind: 'text',
  stated_due_at: 'timestamptz',
  stated_due_on: 'date',
  stated_version: 'integer',
  stated_explanation: 'jsonb',
  moved_due_at: 'timestamptz',
  moved_due_on: 'date',
  moved_version: 'integer',
  moved_explanation: 'jsonb',
  escalation: 'integer',
  acknowledged_at: 'timestamptz',
  extension: 'text',
  submitted_at: 'timestamptz',
  passed_at: 'timestamptz',
  closed_at: 'timestamptz',
};

/** Which event asks for a change: its stream, its version and its business time. */
export interface AskedBy {
  readonly tenantId: TenantId;
  readonly streamType: string;
  readonly streamId: string;
  readonly version: number;
  readonly at: string;
}

/** A change with the event that asked for it. */
export interface AskedChange {
  readonly change: DutyChange;
  readonly by: AskedBy;
}

/**
 * Folds all changes of one commit to one write per duty: PostgreSQL leaves it open what happens when one statement
 * changes the same row twice.
 */
export function dutyWrites(changes: readonly AskedChange[]): DutyWrite[] {
  const writes = new Map<string, DutyWrite>();
  for (const { change, by } of changes) {
    const followsUp = !('key' in change);
    const duty = followsUp ? id<'duty'>(by.streamId) : dutyIdOf(by.tenantId, by.streamId, change.key);
    const before = writes.get(duty);
    writes.set(duty, {
      id: duty,
      opened: change.change === 'open' || (before?.opened ?? false),
      followsUp,
      columns: { ...before?.columns, ...(followsUp ? followedUp(change) : sourced(change, by)) },
    });
  }
  return [...writes.values()];
}

function sourced(change: SourceChange, by: AskedBy): Row {
  switch (change.change) {
    case 'open':
      return {
        source_type: by.streamType,
        source_id: by.streamId,
        ...change.key,
        owner_id: change.owner,
        creditor_id: change.creditor,
        unit_id: change.unit,
        title: change.title,
        state: 'OPEN',
        ...stated(change.due, by),
        original_due_at: change.due.at,
        original_due_on: change.due.on,
        opened_at: by.at,
        submitted_at: null,
        passed_at: null,
        closed_at: null,
      };
    case 'move':
      return stated(change.due, by);
    case 'close':
      return { state: change.outcome, closed_at: change.at };
    case 'reopen':
      return { state: 'OPEN', closed_at: null, submitted_at: null };
    case 'submit':
      return { submitted_at: change.at };
    case 'pass':
      return { passed_at: change.dueAt };
    case 'transfer':
      return { owner_id: change.owner, creditor_id: change.creditor, unit_id: change.unit };
  }
}

const stated = ({ kind, at, on, explanation }: Due, { version }: AskedBy): Row => ({
  due_kind: kind,
  stated_due_at: at,
  stated_due_on: on,
  stated_version: version,
  stated_explanation: explanation,
});

function followedUp(change: FollowUpChange): Row {
  switch (change.change) {
    case 'reschedule':
      return {
        moved_due_at: change.due.at,
        moved_due_on: change.due.on,
        moved_version: change.over,
        moved_explanation: change.due.explanation,
      };
    case 'escalate':
      return { escalation: change.level };
    case 'acknowledge':
      return { acknowledged_at: change.at };
    case 'extension':
      return { extension: change.state };
  }
}
