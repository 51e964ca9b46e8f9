import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import { EventReader } from '#libs/platform/src/relay/event-reader.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { documentCommands, himself, parties, signPending } from '../../../test/support/commitment-story.js';
import { eventually } from '../../../test/support/eventually.js';
import { givenTenant } from '../../../test/support/given-tenant.js';
import { as, newId } from '../../../test/support/journey.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import { commitmentStream } from './commitment-stream.js';
import type { CommitmentEvent } from './domain/commitment-events.js';
import type { Commitment } from './domain/commitment-state.js';
import { evolve } from './domain/evolve.js';
import { tellOfCommitments } from './tell-of-commitments.js';

/** As many commitments as the relay hands out events at a time. */
const MANY = 1_000;

describe('telling of commitments', () => {
  let spec: TestDatabase;
  let store: PostgresEventStore;
  let relay: RelayDatabase;
  const tenants: TenantId[] = [];

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-01-15T08:30:00+07:00');
    store = new PostgresEventStore(await spec.connect());
    relay = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    tenants.push(await givenTenant(spec.owner, store), await givenTenant(spec.owner, store));
  });
  afterAll(async () => {
    await relay?.close();
    await spec?.drop();
  });

  type Decide = (state: Commitment) => readonly CommitmentEvent[];
  /** One decision after another, recorded at once. */
  const all =
    (...decisions: readonly Decide[]) =>
    (state: Commitment): CommitmentEvent[] => {
      const events: CommitmentEvent[] = [];
      let so = state;
      for (const decide of decisions) {
        const decided = decide(so);
        so = decided.reduce(evolve, so);
        events.push(...decided);
      }
      return events;
    };
  const record = async (tenantId: TenantId, count: number, ...decisions: readonly Decide[]) => {
    const targets = Array.from({ length: count }, () => ({ id: newId() }));
    await as({ tenantId }, () => store.decideMany(commitmentStream, targets, all(...decisions)));
    return targets.map(({ id }) => id);
  };

  /** What is asked of the database while all these events are told of in one batch. */
  const handling = async (ids: readonly string[]) => {
    // A reader goes no further than the oldest transaction that is open on the server, those of other specs included.
    const its = await eventually(async () => {
      const { events } = await new EventReader(relay.pool).read(
        { xid: '0', position: '0' },
        tellOfCommitments,
        10_000,
      );
      const found = events.filter(({ streamId }) => ids.includes(streamId));
      expect(new Set(found.map(({ streamId }) => streamId)).size).toBe(ids.length);
      return found;
    });
    const asked: string[] = [];
    await relay.inTransaction(async (client) => {
      const watched: Pick<PoolClient, 'query'> = new Proxy(client, {
        get: (target, name) => {
          if (name === 'query') asked.push('query');
          const value: unknown = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
      await tellOfCommitments.handle(its, new EffectTransaction(watched as PoolClient));
    });
    return { events: its.length, asked: asked.length };
  };
  const told = async (ids: readonly string[]) => {
    const { rows } = await spec.owner.query<{ template: string; person_id: string; count: number }>(
      `select template, person_id, count(*)::int as count from notices where split_part(about, '/', 2) = any ($1)
       group by 1, 2 order by 1, 2`,
      [ids],
    );
    return rows;
  };

  it('asks once and writes once for a whole batch, however many commitments it is about', async () => {
    const [tenant] = tenants;
    if (!tenant) throw new Error('there is a tenant');
    const ids = await record(tenant, MANY, documentCommands.draft, documentCommands.issue);
    expect(await handling(ids)).toEqual({ events: MANY, asked: 2 });
    expect(await told(ids)).toEqual([
      { template: 'COMMITMENT_ISSUED', person_id: parties.signatoryId, count: MANY },
    ]);
  });

  it('tells each tenant’s people of their own alone', async () => {
    const [one, other] = tenants;
    if (!one || !other) throw new Error('there are two tenants');
    const ids = [
      ...(await record(one, 1, documentCommands.draft, documentCommands.issue)),
      ...(await record(other, 1, documentCommands.draft, documentCommands.issue)),
    ];
    expect(await handling(ids)).toEqual({ events: 2, asked: 4 });
    const { rows } = await spec.owner.query(
      `select count(*)::int as count from notices n join events e on n.about = concat_ws('/', 'commitment', e.stream_id, e.event_id)
       where e.stream_id = any ($1) and e.tenant_id = n.tenant_id`,
      [ids],
    );
    expect(rows).toEqual([{ count: 2 }]);
  });

  it('tells of an event by how things stood then, not by what came after', async () => {
    const [tenant] = tenants;
    if (!tenant) throw new Error('there is a tenant');
    const { draft, issue, sign, countersign, withdraw } = documentCommands;
    const ids = await record(tenant, 1, draft, issue, sign, countersign);
    const withdrawn = await record(
      tenant,
      1,
      draft,
      issue,
      signPending(himself(parties.signatoryId)),
      withdraw,
    );
    await handling([...ids, ...withdrawn]);
    const templates = (await told(ids)).map(({ template }) => template);
    expect(templates).toEqual([
      'COMMITMENT_IN_FORCE',
      'COMMITMENT_ISSUED',
      'COMMITMENT_SIGNED',
      'ITEMS_FOR_YOU',
    ]);
    expect((await told(withdrawn)).map(({ template }) => template)).toEqual([
      'COMMITMENT_ISSUED',
      'COMMITMENT_SIGNED',
      'COMMITMENT_WITHDRAWN',
    ]);
  });
});
