import { describe, expect, it } from '@jest/globals';
import { tellOfCommitments } from '#libs/commitments/src/tell-of-commitments.js';
import { issueToSubtree } from '#libs/contracts/src/http/commitments.js';
import { PlanLedgers } from '#libs/duties/src/plan-ledgers.js';
import { PlanReminders } from '#libs/duties/src/plan-reminders.js';
import { unitClosureConsumer } from '#libs/organization/src/read-models/unit-closure.js';
import { postgresBackend } from '#libs/platform/src/queues/postgres-backend.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import { EventReader } from '#libs/platform/src/relay/event-reader.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { answerOf } from '../support/answers.js';
import { digests, restless } from '../support/digest.js';
import { issueOne } from '../support/drafting.js';
import { DUE_AT, plantFollowUp } from '../support/due-reminders.js';
import { eventually } from '../support/eventually.js';
import { reminderLedger, SETTLED } from '../support/reminder-ledger.js';
import { OfficialCalendars } from '../support/official-calendars.js';
import { Random } from '../support/random.js';
import { scene } from '../support/scene.js';
import { clearTerms } from '../support/terms.js';

describe('what is delivered three times and out of order (R7)', () => {
  const set = scene({ worker: false });
  const random = new Random(7);
  const thriceShuffled = <T>(things: readonly T[]): T[] =>
    [...things, ...things, ...things]
      .map((thing) => ({ thing, place: random.next() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ thing }) => thing);

  it('has one effect: jobs, done by two workers at once', async () => {
    const { owner } = set.database;
    await plantFollowUp(owner, set.small, { reminders: 300, escalations: 60, urgings: 60 });
    const processes: string[] = [];
    for (let year = 2024; year < 2034; year++) {
      const terms = { ...clearTerms(null), year };
      const body = { rootUnitId: set.small.district, level: null, signBy: '2024-03-29', terms };
      processes.push(
        answerOf(issueToSubtree, await set.chair.ask('POST', '/api/commitments/issues', body)).processId,
      );
    }
    await set.database.freeze(DUE_AT);
    const { tenantId } = set.small;
    const backend = await postgresBackend(set.database.url);
    const jobs = [
      ...Array.from({ length: 5 }, () => ['reminders', 'fire-reminders', { tenantId }] as const),
      ...Array.from({ length: 5 }, () => ['notices', 'hand-over-notices', { tenantId }] as const),
      ...Array.from({ length: 5 }, () => ['deliveries', 'send-deliveries', { tenantId }] as const),
      ...Array.from({ length: 5 }, () => ['upkeep', 'sweep', {}] as const),
      ...Array.from({ length: 5 }, () => ['upkeep', 'gather-digests', {}] as const),
      ...processes.map((processId) => ['processes', 'run-process', { tenantId, processId }] as const),
    ];
    const queues = new Map(
      ['reminders', 'notices', 'deliveries', 'upkeep', 'processes'].map((name) => [
        name,
        backend.queue(name, {}),
      ]),
    );
    await Promise.all(
      thriceShuffled(jobs).map(async ([queue, name, data]) => queues.get(queue)?.add(name, data)),
    );
    await Promise.all([set.service.startWorker(), set.service.startWorker()]);

    await eventually(async () => {
      expect(await reminderLedger(owner)).toEqual(SETTLED);
      const { rows } = await owner.query(
        'select state, done, count(*)::int as count from processes group by 1, 2',
      );
      expect(rows).toEqual([{ state: 'DONE', done: 1, count: 10 }]);
      const counts = await Promise.all(
        [...queues.values()].map((queue) => queue.getJobCounts('waiting', 'active', 'failed')),
      );
      expect(counts).toEqual(counts.map(() => ({ waiting: 0, active: 0, failed: 0 })));
    });
    // Of an escalation and of an urging both sides are told.
    const told = await owner.query("select from notices where about like 'reminder/%'");
    expect(told.rowCount).toBe(300 + 2 * 60 + 2 * 60);
    const { rows } = await owner.query(
      "select count(*)::int as events, count(distinct stream_id)::int as streams from events where stream_type = 'commitment'",
    );
    expect(rows).toEqual([{ events: 20, streams: 10 }]);
    await Promise.all([...queues.values()].map((queue) => queue.close()));
    await backend.close();
  });

  it('has one effect: events, each consumer by itself', async () => {
    for (let count = 0; count < 5; count++) await issueOne(set.chair, set.small, '2024-03-29');
    await set.service.relayed();
    // What people are told of these has left by then, so that nothing but the consumers could change anything.
    await eventually(async () => expect(await reminderLedger(set.database.owner)).toEqual(SETTLED));
    const before = await digests(set.database.owner, restless);
    const database = await RelayDatabase.connect({ DATABASE_URL: set.database.url });
    const { events } = await new EventReader(database.pool).read({ xid: '0', position: '0' }, {}, 10_000);
    expect(events.length).toBeGreaterThan(10);
    // A consumer has one owner, by its lease; consumers don't wait for one another.
    const consumers: Consumer[] = [
      unitClosureConsumer,
      tellOfCommitments,
      new PlanReminders(new PlanLedgers(new OfficialCalendars())),
    ];
    await Promise.all(
      consumers.map(async (consumer) => {
        const its = events.filter(({ type }) => consumer.types?.includes(type) ?? true);
        for (const event of thriceShuffled(its))
          await database.inTransaction((client) => consumer.handle([event], new EffectTransaction(client)));
      }),
    );
    await database.close();
    expect(await digests(set.database.owner, restless)).toEqual(before);
  });
});
