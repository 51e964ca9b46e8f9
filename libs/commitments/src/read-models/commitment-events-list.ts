import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { listCommitmentEvents } from '#libs/contracts/src/http/commitments.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { CommitmentQueries } from './commitment-queries.js';
import type { Reader } from '#libs/platform/src/reading/reader.js';

type Event = ReplyOf<typeof listCommitmentEvents>['events'][number];
type EventRow = Omit<Event, 'happenedAt' | 'recordedAt'> & {
  readonly happenedAt: Date;
  readonly recordedAt: Date;
};

// What the service does by itself, it does under nobody's name.
const EVENTS = `
  select e.event_id as id, e.version, e.type, e.happened_at as "happenedAt", e.recorded_at as "recordedAt",
    encode(e.leaf_hash, 'hex') as "leafHash",
    jsonb_build_object('id', e.actor_id, 'name', coalesce(a.name, ''), 'post', post_on(e.tenant_id, a.id, $3)) as actor,
    case when b.id is not null
      then jsonb_build_object('id', b.id, 'name', b.name, 'post', post_on(e.tenant_id, b.id, $3)) end as "onBehalfOf",
    r.text as reason
  from events e
  left join people a on a.tenant_id = e.tenant_id and a.id = e.actor_id
  left join people b on b.tenant_id = e.tenant_id and b.id = e.on_behalf_of_id
  left join remarks r on r.tenant_id = e.tenant_id and r.subject_id = e.stream_id and r.id::text = e.data->'remark'->>'id'
  where e.tenant_id = $1 and e.stream_id = $2 order by e.version`;

/** What happened to a commitment: who did it, in whose place, when, and why. */
@Injectable()
export class CommitmentEventsList {
  constructor(
    private readonly database: Database,
    private readonly queries: CommitmentQueries,
  ) {}

  /** Oldest first, with names as of today. Throws RuleBroken NOT_FOUND where the reader may see none. */
  async read(reader: Reader, id: string): Promise<ReplyOf<typeof listCommitmentEvents>> {
    if (!(await this.queries.one(reader, id))) throw new RuleBroken('NOT_FOUND', { what: 'commitment', id });
    return this.database.inTenant(reader.actor.tenantId, async (client) => {
      const { rows } = await client.query<EventRow>(EVENTS, [reader.actor.tenantId, id, reader.today]);
      const events = rows.map((row) => ({
        ...row,
        happenedAt: row.happenedAt.toISOString(),
        recordedAt: row.recordedAt.toISOString(),
      }));
      return { events };
    });
  }
}
