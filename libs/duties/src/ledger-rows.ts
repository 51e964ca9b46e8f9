import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { SideRow } from '#libs/kernel/src/stream-model.js';
import { lineIdentity } from './ledger.js';
import type { LedgerChanges } from './plan-ledgers.js';

/** Changes of ledgers as rows beside the events that ask for them. A line that was taken meanwhile stays as it is. */
export const ledgerRows = ({ added, superseded }: LedgerChanges, now: Instant): SideRow[] => [
  ...superseded.map((row) => ({
    table: 'reminders',
    identity: lineIdentity,
    row: { ...row, settled_at: now },
    onlyWhile: { column: 'state', values: ['PLANNED'] },
  })),
  ...added.map((row) => ({
    table: 'reminders',
    identity: lineIdentity,
    row: { ...row, settled_at: row['state'] === 'PLANNED' ? null : now },
    // Somebody planned it first, and just so.
    onlyWhile: { column: 'state', values: [] },
  })),
];
