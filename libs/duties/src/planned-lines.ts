import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, TenantId } from '#libs/kernel/src/ids.js';
import type { Row, SideRow } from '#libs/kernel/src/stream-model.js';
import { lineName } from './domain/follow-up.js';
import type { LineKey, SkipReason } from './domain/ledger-plan.js';
import { lineIdentity } from './ledger.js';
import type { LedgerChanges } from './plan-ledgers.js';
import type { Queries } from './queries.js';

type PlannedRow = Row & LineKey & { readonly unless_acknowledged: boolean };

const PLANNED = `
  select duty_id, policy, rung, occurrence, action, level, unless_acknowledged, statutory, due_on, remind_at, correlation_id
  from reminders where tenant_id = $1 and duty_id = $2 and state = 'PLANNED'`;

/** The lines of a duty that nobody has taken yet, whole: what is written beside events replaces a row. */
export async function plannedLines(
  client: Queries,
  tenantId: TenantId,
  dutyId: DutyId,
): Promise<readonly PlannedRow[]> {
  return (await client.query<PlannedRow>(PLANNED, [tenantId, dutyId])).rows;
}

/** Lines that are left out from now on; one that a worker has taken meanwhile stays as he left it. */
export const linesGivenUp = (
  lines: readonly PlannedRow[],
  { state, reason }: { readonly state: 'SKIPPED' | 'SUPERSEDED'; readonly reason: SkipReason },
  now: Instant,
): SideRow[] => lines.map((line) => beside({ ...line, state, reason, settled_at: now }));

/** How a ledger changes, as rows to be committed with the events that ask for it. */
export function ledgerBeside(
  { added, superseded }: LedgerChanges,
  standing: readonly PlannedRow[],
  now: Instant,
): SideRow[] {
  const givenUp = new Map(superseded.map((row) => [nameOf(row), row.reason]));
  return [
    ...added.map((row) => beside({ ...row, settled_at: row.state === 'PLANNED' ? null : now })),
    ...standing
      .filter((line) => givenUp.has(lineName(line)))
      .map((line) =>
        beside({ ...line, state: 'SUPERSEDED', reason: givenUp.get(lineName(line)), settled_at: now }),
      ),
  ];
}

const nameOf = ({ policy, rung, occurrence }: Row): string =>
  `${String(policy)}/${String(rung)}/${String(occurrence)}`;

const beside = (row: Row): SideRow => ({
  table: 'reminders',
  identity: lineIdentity,
  row,
  onlyWhile: { column: 'state', values: ['PLANNED'] },
});
