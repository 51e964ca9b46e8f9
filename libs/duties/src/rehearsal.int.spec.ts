import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { as } from '../../../test/support/journey.js';
import { openDuties } from '../../../test/support/open-duties.js';
import { rung as step } from '../../../test/support/rung.js';
import { foundSmallProvince, type SmallProvince } from '../../../test/support/small-province.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingDuties, type WorkingDuties } from '../../../test/support/working-duties.js';
import type { Ladder, Rung } from './domain/ladder.js';
import { PublishLadder } from './publish-ladder.js';
import { RehearsalQueries, type Draft } from './read-models/rehearsal-queries.js';
import { RehearsalReplies } from './read-models/rehearsal-replies.js';

const DAYS = 60;
const rung = (name: string, workingDays: number, part: Partial<Rung> = {}): Rung =>
  step(name, workingDays, { hour: '08:00', ...part });
const denser: Ladder = {
  rungs: [
    rung('BEFORE-10', -10),
    rung('BEFORE-5', -5, { unlessAcknowledged: true }),
    // What is due tomorrow was to be said tomorrow: by this ladder it was to be said an hour ago, and is said at once.
    rung('ON-DAY', -1),
    rung('AFTER-1', 1, { hour: '16:30', repeat: { every: 3, times: 2 } }),
    rung('SUPERIOR', 2, { action: 'ESCALATE', level: 1, statutory: true, hour: '19:00' }),
    rung('URGE', 4, { action: 'URGE', statutory: true, repeat: { every: 5, times: 2 } }),
  ],
  mostExtensions: 1,
};

/** What people were told: notices by person and day, and messages that left the house. */
type Counts = Record<string, string>;

describe('a rehearsal of sixty days', () => {
  let spec: TestDatabase;
  let works: WorkingDuties;
  let small: SmallProvince;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    works = await workingDuties(spec);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    // A Thursday; Tết 2024 is from the 8th to the 14th of February.
    await spec.freeze('2024-01-18T09:30:00+07:00');
    small = await foundSmallProvince(works);
    for (const dueOn of ['2024-01-19', '2024-01-31', '2024-02-07', '2024-02-15', '2024-02-29', '2024-03-08'])
      for (const { head, chair, commune } of [small.here, small.there]) {
        await open(head.personId, chair.personId, commune, dueOn);
        await open(chair.personId, head.personId, commune, dueOn, 'COUNTERSIGN');
        await open(head.personId, chair.personId, commune, dueOn, 'ITEM');
      }
    await works.relay.catchUp();
    await away(small.here.head.personId, '2024-01-29', '2024-02-02', small.staff.personId);
    await away(small.here.chair.personId, '2024-02-19', '2024-02-23', small.staff.personId);
    await away(small.there.chair.personId, '2024-02-19', '2024-02-23', null);
    // He is away himself on the last two days on which he stands in for the head.
    await away(small.staff.personId, '2024-02-01', '2024-02-02', null);
    await succeed(small.here.district, small.staff.personId, '2024-02-26');
    await succeed(small.there.commune, small.administrator.personId, '2024-03-01');
    await spec.owner.query(
      "update duties set acknowledged_at = business_now() where tenant_id = $1 and due_on = '2024-02-29'",
      [small.here.tenantId],
    );
  });

  const open = (owner: PersonId, creditor: PersonId, unit: UnitId, dueOn: string, kind = 'SIGN') =>
    openDuties(works.store, { tenantId: small.here.tenantId, owner, creditor, unit, dueOn, kind, count: 2 });
  const away = (person: PersonId, from: string, to: string, deputy: PersonId | null) =>
    spec.owner.query('insert into absences values ($1, $2, gen_random_uuid(), $3, $4, $5)', [
      small.here.tenantId,
      person,
      from,
      to,
      deputy,
    ]);
  /** From a day on a unit has another head: everybody knows it today. */
  const succeed = async (unit: UnitId, person: PersonId, from: string) => {
    const { tenantId } = small.here;
    await spec.owner.query(
      'update positions set valid_to = $3::date - 1 where tenant_id = $1 and unit_id = $2 and head',
      [tenantId, unit, from],
    );
    await spec.owner.query(
      `insert into positions (tenant_id, person_id, id, unit_id, title, head, valid_from)
       values ($1, $2, gen_random_uuid(), $3, 'Trưởng', true, $4)`,
      [tenantId, person, unit, from],
    );
  };
  const reader = () => ({ ...small.administrator, onBehalfOf: null });
  const rehearsed = async (draft: Draft | null = null, unitId = small.province): Promise<Counts> => {
    const rehearsals = works.module.get(RehearsalQueries, { strict: false });
    const [played] = await rehearsals.run(reader(), { unitId, days: DAYS }, [draft]);
    return Object.fromEntries(
      (played?.personDays ?? [])
        .map(({ person, day, notices, escalations, urgings, messages }) => [
          `${person} ${day}`,
          `${notices} notices, ${escalations} escalations, ${urgings} urgings, ${messages} messages`,
        ])
        .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
    );
  };
  /** Moves the clock from one due moment to the next, as the demonstration does, and lets the real workers work. */
  const lived = async (): Promise<Counts> => {
    const { tenantId } = small.here;
    const until = '2024-03-18T00:00:00+07:00';
    for (;;) {
      const { rows } = await spec.owner.query<{ at: Date | null }>(
        `select least(
           (select min(remind_at) from reminders where tenant_id = $1 and state = 'PLANNED'),
           (select min(deliver_at) from notices where tenant_id = $1 and handed_at is null)) as at`,
        [tenantId],
      );
      const at = rows[0]?.at;
      if (!at || at >= new Date(until)) break;
      await spec.freeze(at.toISOString());
      await works.fire.fireDue(tenantId);
      await works.escalations.escalateDue(tenantId);
      await works.notices.handOverDue(tenantId, () => true, 0);
      await spec.owner.query(
        'update digests set closed_at = business_now() where tenant_id = $1 and closed_at is null',
        [tenantId],
      );
    }
    const { rows } = await spec.owner.query<{ key: string; counts: string }>(
      `with days as (
         select person_id, (created_at at time zone 'Asia/Ho_Chi_Minh')::date as day, 1 as notices,
           (class = 'ESCALATION')::int as escalations, (class = 'URGING')::int as urgings, 0 as messages
         from notices where tenant_id = $1
         union all
         select person_id, (queued_at at time zone 'Asia/Ho_Chi_Minh')::date, 0, 0, 0, 1 from deliveries where tenant_id = $1)
       select person_id || ' ' || day as key, concat(sum(notices), ' notices, ', sum(escalations), ' escalations, ',
         sum(urgings), ' urgings, ', sum(messages), ' messages') as counts
       from days group by 1 order by 1`,
      [tenantId],
    );
    return Object.fromEntries(rows.map(({ key, counts }) => [key, counts]));
  };

  it('foretells what the real workers do in these sixty days: by person and day, notices and messages', async () => {
    const foretold = await rehearsed();
    expect(Object.keys(foretold).length).toBeGreaterThan(60);
    expect(await lived()).toEqual(foretold);
  }, 120_000);

  it('of a draft foretells what it does once it is published', async () => {
    const draft: Draft = {
      kind: 'SIGN',
      where: { scope: 'UNIT', unitId: small.here.district },
      ladder: denser,
    };
    const foretold = await rehearsed(draft);
    expect(foretold).not.toEqual(await rehearsed());
    await as(small.administrator, () =>
      works.commands.execute(new PublishLadder(draft.kind, draft.where, denser)),
    );
    await works.relay.catchUp();
    await works.processes().runOrphans();
    expect(await rehearsed()).toEqual(foretold);
    expect(await lived()).toEqual(foretold);
  }, 120_000);

  it('writes nothing, and asks nothing of what it has no say over', async () => {
    const tables = ['reminders', 'notices', 'events', 'ladders', 'processes'];
    const counted = async () => {
      const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`);
      return (await spec.owner.query(`select ${counts.join(', ')}`)).rows;
    };
    const before = await counted();
    await rehearsed({ kind: 'SIGN', where: { scope: 'TENANT' }, ladder: denser });
    expect(await counted()).toEqual(before);
    const ours = await rehearsed(null, small.here.district);
    const strangers = [small.there.head.personId, small.there.chair.personId];
    expect(Object.keys(ours).filter((key) => strangers.some((person) => key.startsWith(person)))).toEqual([]);
  });

  it('says which people and hours would run into the caps, and where two policies differ', async () => {
    await spec.owner.query(
      "insert into sending values ($1, gen_random_uuid(), 1, '07:00', '18:00', 1, 1, null, false)",
      [small.here.tenantId],
    );
    const replies = works.module.get(RehearsalReplies, { strict: false });
    const what = { unitId: small.province, days: DAYS };
    const draft: Draft = { kind: 'SIGN', where: { scope: 'TENANT' }, ladder: denser };
    const { current, draft: tried, differs, duties } = await replies.compare(reader(), what, draft);
    expect(duties).toBe(72);
    expect(current.overCaps).toMatchObject({ personDay: 1, tenantHour: 1 });
    expect(current.overCaps.persons.length).toBeGreaterThan(0);
    expect(current.overCaps.hours.length).toBeGreaterThan(0);
    const sum = (of: readonly { current: number; draft: number }[]) =>
      of.reduce((total, one) => total + one.draft - one.current, 0);
    const more = (tried?.notices ?? 0) - current.notices;
    expect([sum(differs.days), sum(differs.persons)]).toEqual([more, more]);
    expect(current.days.reduce((total, { notices }) => total + notices, 0)).toBe(current.notices);
    const busiest = current.busiest ?? { day: '', notices: 0 };
    const day = await replies.day(reader(), what, null, localDate(busiest.day));
    expect(day.persons.reduce((total, { notices }) => total + notices.length, 0)).toBe(busiest.notices);
  });
});
