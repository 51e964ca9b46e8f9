import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '#libs/contracts/src/endpoint.js';
import type { getCommitment, listCommitmentEvents } from '#libs/contracts/src/http/commitments.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import { Database } from '#libs/platform/src/database/database.js';
import { foldStream, loadEvents } from '#libs/platform/src/event-store/load-streams.js';
import { canonicalTerms } from '../canonical-terms.js';
import { commitmentStream } from '../commitment-stream.js';
import type { Commitment } from '../domain/commitment-state.js';
import { gapsOf, peopleNamedIn } from '../domain/terms.js';
import { CommitmentQueries } from './commitment-queries.js';
import { holds } from './holds.js';
import type { Reader } from './reader.js';

type Detail = Omit<ReplyOf<typeof getCommitment>, 'duties'>;
type Person = Detail['signatory'];

const HOLDS = `select ${holds('$2', '$3', '$4', '$5')} as holds`;

/** One commitment whole, folded from its own events: what a signature stands over is never read from a list. */
@Injectable()
export class CommitmentDetail {
  constructor(
    private readonly database: Database,
    private readonly queries: CommitmentQueries,
  ) {}

  /** Throws RuleBroken NOT_FOUND where there is none that the reader may see. */
  async read(reader: Reader, id: string): Promise<Detail> {
    const row = await this.queries.one(reader, id);
    if (!row) throw new RuleBroken('NOT_FOUND', { what: 'commitment', id });
    const { tenantId } = reader.actor;
    return this.database.inTenant(tenantId, async (client) => {
      const loaded = await loadEvents(client, tenantId, [id]);
      const { state } = foldStream(commitmentStream, { id }, loaded);
      if (state.status === 'NONE') throw new RuleBroken('NOT_FOUND', { what: 'commitment', id });
      const { parties, terms } = state;
      const people = await this.people(reader, peopleNamedIn(terms));
      return {
        ...row,
        terms: { ...terms, legalBases: [...terms.legalBases], items: [...terms.items] },
        people,
        canonicalTerms: state.status === 'DRAFT' ? null : canonicalTerms(id, parties, terms),
        signatures: signaturesOf(state, row.signatory, row.assigner),
        gaps: state.status === 'DRAFT' ? gapsOf(terms) : [],
        actions: await this.actions(reader, nextIn(state, row.signatory, row.assigner), parties.unitId),
      };
    });
  }

  /** What happened to it, with names as of today; throws as `read` does. */
  async events(reader: Reader, id: string): Promise<ReplyOf<typeof listCommitmentEvents>> {
    if (!(await this.queries.one(reader, id))) throw new RuleBroken('NOT_FOUND', { what: 'commitment', id });
    return this.database.inTenant(reader.actor.tenantId, async (client) => {
      const { rows } = await client.query<EventRow>(
        `select e.event_id as id, e.version, e.type, e.happened_at as "happenedAt", e.recorded_at as "recordedAt",
           encode(e.leaf_hash, 'hex') as "leafHash",
           jsonb_build_object('id', a.id, 'name', a.name, 'post', post_on(e.tenant_id, a.id, $3)) as actor,
           case when b.id is not null
             then jsonb_build_object('id', b.id, 'name', b.name, 'post', post_on(e.tenant_id, b.id, $3)) end as "onBehalfOf"
         from events e
         join people a on a.tenant_id = e.tenant_id and a.id = e.actor_id
         left join people b on b.tenant_id = e.tenant_id and b.id = e.on_behalf_of_id
         where e.tenant_id = $1 and e.stream_id = $2 order by e.version`,
        [reader.actor.tenantId, id, reader.today],
      );
      const events = rows.map((row) => ({
        ...row,
        happenedAt: row.happenedAt.toISOString(),
        recordedAt: row.recordedAt.toISOString(),
      }));
      return { events };
    });
  }

  /** Where the party has lost the function, nobody can. */
  private async actions(
    { actor, today }: Reader,
    next: Next | undefined,
    unitId: string,
  ): Promise<Detail['actions']> {
    if (!next) return [];
    const mayStill = await this.database.inTenant(actor.tenantId, async (client) => {
      const { rows } = await client.query<{ holds: boolean }>(HOLDS, [
        actor.tenantId,
        next.of.id,
        next.needs,
        unitId,
        today,
      ]);
      return rows[0]?.holds ?? false;
    });
    const whoCan = mayStill ? next.of : null;
    return next.actions.map((action) => ({ action, allowed: whoCan?.id === actor.personId, whoCan }));
  }

  private people({ actor, today }: Reader, ids: readonly string[]): Promise<Person[]> {
    return this.database.inTenant(actor.tenantId, async (client) => {
      const { rows } = await client.query<Person>(
        'select id, name, post_on(tenant_id, id, $3) as post from people where tenant_id = $1 and id = any ($2::uuid[]) order by name',
        [actor.tenantId, ids, today],
      );
      return rows;
    });
  }
}

type Event = ReplyOf<typeof listCommitmentEvents>['events'][number];
type EventRow = Omit<Event, 'happenedAt' | 'recordedAt'> & {
  readonly happenedAt: Date;
  readonly recordedAt: Date;
};

function signaturesOf(state: Commitment, signatory: Person, assigner: Person): Detail['signatures'] {
  if (state.status !== 'SIGNED' && state.status !== 'IN_FORCE') return [];
  const { termsHash } = state;
  const signed = { role: 'SIGNATORY' as const, person: signatory, at: state.signedAt, termsHash };
  if (state.status === 'SIGNED') return [signed];
  return [signed, { role: 'ASSIGNER', person: assigner, at: state.countersignedAt, termsHash }];
}

interface Next {
  readonly actions: readonly Detail['actions'][number]['action'][];
  readonly of: Person;
  /** The function without which even he can't. */
  readonly needs: OfficialFunction;
}

/** What comes next in each status, and whose it is: for everybody else the page says who can. */
function nextIn(state: Commitment, signatory: Person, assigner: Person): Next | undefined {
  switch (state.status) {
    case 'DRAFT':
      return { actions: ['REVISE', 'ISSUE'], of: assigner, needs: 'ASSIGNER' };
    case 'ISSUED':
      return { actions: ['SIGN'], of: signatory, needs: 'SIGNATORY' };
    case 'SIGNED':
      return { actions: ['COUNTERSIGN'], of: assigner, needs: 'ASSIGNER' };
    case 'NONE':
    case 'IN_FORCE':
      return undefined;
  }
}
