import type { TenantId } from '#libs/kernel/src/ids.js';
import { EventReader } from '#libs/platform/src/relay/event-reader.js';
import type { Cursor } from '#libs/platform/src/relay/recorded-event.js';
import type { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { topicsOf, type Topic } from './topics.js';

/** Something of a tenant's that is no longer as it was. */
export interface Change {
  readonly topic: Topic;
  readonly tenantId: TenantId;
}

const BATCH = 500;

/** What events say has changed, since one began to listen and missing none. */
export class EventChanges {
  private after: Cursor | undefined;
  private readonly reader: EventReader;

  constructor(private readonly database: RelayDatabase) {
    this.reader = new EventReader(database.pool);
  }

  /** Forgets where it stood: the next reading starts from what is recorded then. */
  rest(): void {
    this.after = undefined;
  }

  async read(): Promise<Change[]> {
    if (!this.after) {
      this.after = await this.now();
      return [];
    }
    const changes = new Map<string, Change>();
    for (let full = true; full;) {
      const page = await this.reader.read(this.after, {}, BATCH);
      for (const { streamType, tenantId } of page.events)
        for (const topic of topicsOf(streamType)) changes.set(`${tenantId} ${topic}`, { topic, tenantId });
      this.after = page.next ?? this.after;
      full = page.full;
    }
    return [...changes.values()];
  }

  /** The last place that every reader may have passed by now. */
  private async now(): Promise<Cursor> {
    const { rows } = await this.database.pool.query<Cursor>(
      `select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text as xid, '9223372036854775807' as position`,
    );
    return rows[0] ?? { xid: '0', position: '0' };
  }
}
