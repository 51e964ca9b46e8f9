import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dueBy } from '#libs/calendar/src/due-by.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { EventStore } from '#libs/kernel/src/event-store.js';
import type { DutyId } from '#libs/kernel/src/ids.js';
import { rebuild } from '#libs/platform/src/event-store/rebuild.js';
import { ChangingCalendar, onDay, specialDay } from '../../../test/support/changing-calendar.js';
import { dutyRow } from '../../../test/support/due-world.js';
import { as, newId } from '../../../test/support/journey.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import type { DutyEvent } from './domain/duty-events.js';
import { dutyStream } from './duty-stream.js';

/** Lets something happen after duties were looked at and before they are written, once. */
class Meanwhile extends EventStore {
  constructor(
    private readonly store: EventStore,
    private happens: (() => Promise<unknown>) | null,
  ) {
    super();
  }

  override decide: EventStore['decide'] = (...args) => this.store.decide(...args);
  override decideTogether: EventStore['decideTogether'] = (...args) => this.store.decideTogether(...args);

  override decideMany: EventStore['decideMany'] = async (...args) => {
    const { happens } = this;
    this.happens = null;
    await happens?.();
    return this.store.decideMany(...args);
  };
}

describe('while a calendar moves duties', () => {
  let spec: TestDatabase;
  let world: ChangingCalendar;
  let first: DutyId;
  let second: DutyId;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    world = await ChangingCalendar.create(spec);
  });
  afterAll(async () => {
    await world.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.freeze('2024-03-01T02:00:00Z');
    await world.found();
    const [one, other] = await world.owe(onDay('2024-05-03'), onDay('2024-05-03'));
    if (!one || !other) throw new Error('nothing was opened');
    [first, second] = [one, other];
    await world.relayed();
    await world.publish(specialDay('2024-05-03', 'SWAPPED_OFF', 'Nghỉ hoán đổi'));
    await world.relayed();
  });

  const runWhile = (happens: () => Promise<unknown>) =>
    world.run(world.process(new Meanwhile(world.store, happens)));

  it('one that is closed keeps its date, and the others move', async () => {
    const done = await runWhile(() =>
      spec.owner.query("update duties set state = 'DONE', closed_at = business_now() where id = $1", [first]),
    );
    expect(done).toBe(1);
    expect(await dutyRow(spec.owner, first)).toMatchObject({ due_on: '2024-05-03', moved_due_on: null });
    expect(await dutyRow(spec.owner, second)).toMatchObject({ due_on: '2024-05-04' });
    expect(await world.count('events', "type = 'DueRecomputed'")).toBe(1);
    expect(await world.count('recomputed_dues')).toBe(1);
  });

  it('one that is given more time keeps what was granted', async () => {
    const { tenantId, chair, head } = world.small;
    const extensionId = newId();
    const at = instant('2024-03-01T02:00:00Z');
    const before = dueBy(onDay('2024-05-03'), officialCalendar);
    const due = dueBy(onDay('2024-05-20'), officialCalendar);
    const [until, dueOn] = [localDate('2024-05-20'), localDate('2024-05-03')];
    const reason = { reasonClass: 'OBJECTIVE_CAUSE', reasonHash: '' } as const;
    const granted: DutyEvent[] = [
      { type: 'ExtensionAsked', data: { extensionId, by: head.personId, at, until, dueOn, ...reason } },
      {
        type: 'ExtensionGranted',
        data: { extensionId, by: chair.personId, at, before, due, over: 1, reasonHash: null },
      },
    ];
    await runWhile(() => as({ tenantId }, () => world.store.decide(dutyStream, first, () => granted)));
    expect(await dutyRow(spec.owner, first)).toMatchObject({ due_on: '2024-05-20' });
    expect(await dutyRow(spec.owner, second)).toMatchObject({ due_on: '2024-05-04' });
    await world.relayed();
    const { rows } = await spec.owner.query<{ due_on: string }>(
      "select distinct due_on::text from reminders where duty_id = $1 and state = 'PLANNED'",
      [first],
    );
    expect(rows).toEqual([{ due_on: '2024-05-20' }]);
  });

  it('one that is opened and not planned yet is planned for its new day alone', async () => {
    const [late] = await world.owe(onDay('2024-05-03'));
    let planning = Promise.resolve();
    await runWhile(async () => {
      // Goes on beside: it waits until nobody else plans.
      planning = world.relayed();
      await Promise.race([planning, planningIsWaiting()]);
    });
    await planning;
    const { rows } = await spec.owner.query<{ due_on: string }>(
      "select distinct due_on::text from reminders where duty_id = $1 and state = 'PLANNED'",
      [late],
    );
    expect(rows).toEqual([{ due_on: '2024-05-04' }]);
  });

  it('what was moved and closed since is made again from the record as it was', async () => {
    const { tenantId } = world.small;
    await world.run();
    await spec.owner.query("update duties set state = 'DONE', closed_at = business_now() where id = $1", [
      first,
    ]);
    await spec.owner.query(
      `begin; set local camket.rebuilding = 'on'; update duties set moved_version = null where id = '${first}'; commit`,
    );
    expect(await dutyRow(spec.owner, first)).toMatchObject({ due_on: '2024-05-03' });
    expect(await rebuild(world.works.database, tenantId, dutyStream)).toMatchObject({ duties: 1 });
    expect(await dutyRow(spec.owner, first)).toMatchObject({ state: 'DONE', due_on: '2024-05-04' });
  });

  const planningIsWaiting = async (): Promise<void> => {
    for (let look = 0; look < 200; look++) {
      const { rowCount } = await spec.owner.query(
        "select from pg_locks where locktype = 'advisory' and not granted",
      );
      if (rowCount) return;
    }
    throw new Error('nobody waits for the ledgers');
  };
});
