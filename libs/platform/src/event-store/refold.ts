import type { PoolClient } from 'pg';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { DomainEvent } from '#libs/kernel/src/domain-event.js';
import type { OwnedRows, StreamModel } from '#libs/kernel/src/stream-model.js';
import { dutyWrites, type AskedChange, type DutyWrite } from './duty-writes.js';
import { eventOf } from './load-streams.js';

/** A duty as its events leave it, with the journey that opened it. */
export interface RefoldedDuty extends DutyWrite {
  readonly correlationId: string;
}

/** What the rows and duties of a stream must be, by its events alone. */
export interface RefoldedStream {
  readonly version: number;
  readonly rows: readonly OwnedRows[];
  readonly duties: readonly RefoldedDuty[];
}

interface FoldedRow {
  readonly xid: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly data: object;
  readonly recorded_at: Date;
  readonly correlation_id: string;
}

interface Commit {
  readonly xid: string;
  readonly correlationId: string;
  readonly changes: AskedChange[];
}

/** Folds a stream by the same functions that append uses. */
export async function refold<State, Event extends DomainEvent>(
  client: PoolClient,
  tenantId: TenantId,
  model: StreamModel<State, Event>,
  id: string,
): Promise<RefoldedStream> {
  const { rows: stored } = await client.query<FoldedRow>(
    `select xid::text as xid, version, type, schema_version, data, recorded_at, correlation_id
     from events where tenant_id = $1 and stream_id = $2 order by version`,
    [tenantId, id],
  );
  let state = model.initial;
  const commits: Commit[] = [];
  for (const row of stored) {
    const event = eventOf(model, row);
    const before = state;
    state = model.evolve(before, event);
    let commit = commits.at(-1);
    if (commit?.xid !== row.xid) {
      commit = { xid: row.xid, correlationId: row.correlation_id, changes: [] };
      commits.push(commit);
    }
    const by = {
      tenantId,
      streamType: model.type,
      streamId: id,
      version: row.version,
      at: instant(row.recorded_at),
    };
    commit.changes.push(...model.duties(event, state, before).map((change) => ({ change, by })));
  }
  return { version: stored.at(-1)?.version ?? 0, rows: model.rows(state), duties: dutiesOf(commits) };
}

/** Commit by commit, as they were written: a duty opened once more in a later commit stays as it is. */
function dutiesOf(commits: readonly Commit[]): RefoldedDuty[] {
  const duties = new Map<string, RefoldedDuty>();
  for (const { correlationId, changes } of commits) {
    for (const write of dutyWrites(changes)) {
      const before = duties.get(write.id);
      if (!before && (write.opened || write.followsUp)) duties.set(write.id, { ...write, correlationId });
      if (before && !write.opened)
        duties.set(write.id, { ...before, columns: { ...before.columns, ...write.columns } });
    }
  }
  return [...duties.values()];
}
