import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DutyId, PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { as } from '../../../test/support/journey.js';
import { openDuties } from '../../../test/support/open-duties.js';
import { rung as step } from '../../../test/support/rung.js';
import { foundSmallProvince, type SmallProvince } from '../../../test/support/small-province.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingDuties, type WorkingDuties } from '../../../test/support/working-duties.js';
import type { RungTaken } from './domain/duty-events.js';
import type { Rung } from './domain/ladder.js';
import { PublishLadder } from './publish-ladder.js';

const rung = (name: string, workingDays: number, part: Partial<Rung> = {}): Rung =>
  step(name, workingDays, { statutory: part.action !== undefined, ...part });
/** Friday 15 March 2024 is due; the superior hears on Wednesday the 20th, the next one on the 22nd, the owner is urged. */
const rungs: readonly Rung[] = [
  rung('AFTER-1', 1),
  rung('SUPERIOR', 3, { action: 'ESCALATE', level: 1 }),
  rung('SECOND', 5, { action: 'ESCALATE', level: 2 }),
  rung('URGE', 7, { action: 'URGE', repeat: { every: 5, times: 2 } }),
];
const DUE = '2024-03-15';
const SUPERIOR = '2024-03-20T07:00:00+07:00';
const SECOND = '2024-03-22T07:00:00+07:00';
const [URGE, AGAIN, THIRD] = [
  '2024-03-26T07:00:00+07:00',
  '2024-04-02T07:00:00+07:00',
  '2024-04-09T07:00:00+07:00',
] as const;

describe('a duty that is late', () => {
  let spec: TestDatabase;
  let works: WorkingDuties;
  let small: SmallProvince;
  let duty: DutyId;
  let owner: PersonId;
  let chair: PersonId;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    works = await workingDuties(spec);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.freeze('2024-03-01T09:00:00+07:00');
    small = await foundSmallProvince(works);
    [owner, chair] = [small.here.head.personId, small.here.chair.personId];
    await head(small.province, small.administrator.personId);
    await follow(rungs);
    duty = await open(owner, small.here.commune);
  });

  const follow = (steps: readonly Rung[]) =>
    as(small.administrator, () =>
      works.commands.execute(
        new PublishLadder('SIGN', { scope: 'TENANT' }, { rungs: steps, mostExtensions: 1 }),
      ),
    );
  const open = async (who: PersonId, unit: UnitId): Promise<DutyId> => {
    const { tenantId } = small.here;
    const creditor = small.there.chair.personId;
    const [id] = await openDuties(works.store, {
      tenantId,
      owner: who,
      creditor,
      unit,
      dueOn: DUE,
      count: 1,
    });
    await works.relay.catchUp();
    if (!id) throw new Error('no duty was opened');
    return id;
  };
  const head = (unit: UnitId, person: PersonId) =>
    spec.owner.query(
      `insert into positions (tenant_id, person_id, id, unit_id, title, head, valid_from)
       values ($1, $2, gen_random_uuid(), $3, 'Chủ tịch', true, '2020-01-01')`,
      [small.here.tenantId, person, unit],
    );
  const vacate = (unit: UnitId) =>
    spec.owner.query("update positions set valid_to = '2024-03-10' where tenant_id = $1 and unit_id = $2", [
      small.here.tenantId,
      unit,
    ]);
  const away = (person: PersonId, deputy: PersonId | null) =>
    spec.owner.query(
      "insert into absences values ($1, $2, gen_random_uuid(), '2024-03-18', '2024-03-29', $3)",
      [small.here.tenantId, person, deputy],
    );
  const at = async (moment: string): Promise<number> => {
    await spec.freeze(moment);
    return works.escalations.escalateDue(small.here.tenantId);
  };
  const remindedAt = async (moment: string): Promise<number> => {
    await spec.freeze(moment);
    return works.fire.fireDue(small.here.tenantId);
  };
  const events = async <Data extends object>(type: string, of = duty): Promise<Data[]> => {
    const { rows } = await spec.owner.query<{ data: Data }>(
      'select data from events where stream_id = $1 and type = $2 order by version',
      [of, type],
    );
    return rows.map(({ data }) => data);
  };
  const escalated = (of = duty) =>
    events<RungTaken & { to: PersonId; path: { outcome: string }[] }>('DutyEscalated', of);
  const ledger = async (of = duty): Promise<string[]> => {
    const { rows } = await spec.owner.query<{ line: string }>(
      "select concat_ws(' ', rung, state, reason) as line from reminders where duty_id = $1 order by remind_at",
      [of],
    );
    return rows.map(({ line }) => line);
  };
  const told = async (person: PersonId) => {
    const { rows } = await spec.owner.query(
      'select template, class, statutory from notices where person_id = $1 order by created_at, template',
      [person],
    );
    return rows;
  };
  const row = async (of = duty) => {
    const { rows } = await spec.owner.query('select escalation from duties where id = $1', [of]);
    return rows[0];
  };

  it('is brought to the superior at the very moment, once, and both hear of it', async () => {
    expect(await at('2024-03-20T06:59:59.999+07:00')).toBe(0);
    expect(await at(SUPERIOR)).toBe(1);
    expect(await at('2024-03-20T12:00:00+07:00')).toBe(0);
    expect(await escalated()).toMatchObject([
      {
        rung: 'SUPERIOR',
        dueOn: DUE,
        level: 1,
        to: chair,
        path: [
          { unit: small.here.commune, head: owner, outcome: 'CONCERNED' },
          { unit: small.here.district, head: chair, outcome: 'TOLD' },
        ],
      },
    ]);
    expect(await row()).toEqual({ escalation: 1 });
    expect(await told(chair)).toEqual([
      { template: 'ESCALATED_TO_YOU', class: 'ESCALATION', statutory: true },
    ]);
    expect(await told(owner)).toEqual([{ template: 'ESCALATED', class: 'REMINDER', statutory: false }]);
  });

  it('goes on to the second superior, and its state says so', async () => {
    await at(SUPERIOR);
    await at(SECOND);
    expect((await escalated()).map(({ to }) => to)).toEqual([chair, small.administrator.personId]);
    expect(await row()).toEqual({ escalation: 2 });
    expect(await told(chair)).toHaveLength(1);
  });

  it('is brought to the deputy while the superior is away, and to the next one where there is none', async () => {
    await away(chair, small.staff.personId);
    await at(SUPERIOR);
    expect(await escalated()).toMatchObject([
      {
        to: small.staff.personId,
        path: [{}, { head: chair, deputy: small.staff.personId, outcome: 'DEPUTY_TOLD' }],
      },
    ]);
    await spec.owner.query('update absences set deputy_id = null where person_id = $1', [chair]);
    const another = await open(owner, small.here.commune);
    await at(SUPERIOR);
    expect(await escalated(another)).toEqual([]);
    await spec.owner.query(
      "update reminders set state = 'PLANNED', reason = null, settled_at = null where duty_id = $1",
      [another],
    );
    await at(SUPERIOR);
    expect(await escalated(another)).toMatchObject([
      {
        to: small.administrator.personId,
        path: [{}, { head: chair, outcome: 'ABSENT' }, { outcome: 'TOLD' }],
      },
    ]);
  });

  it('of a head is not brought to who stands in for him', async () => {
    const { district } = small.here;
    const own = await open(chair, district);
    // The deputy of the chair heads the province at the same time: he would judge his own head.
    await away(chair, small.administrator.personId);
    await at(SUPERIOR);
    expect(await escalated(own)).toEqual([]);
    expect(await ledger(own)).toContain('SUPERIOR SKIPPED NOBODY_ABOVE');
    const { rows } = await spec.owner.query("select from notices where values ->> 'dutyId' = $1", [own]);
    expect(rows).toEqual([]);
  });

  it('passes over a vacant post, and is left out where nobody is left above', async () => {
    await vacate(small.here.district);
    await at(SUPERIOR);
    expect(await escalated()).toMatchObject([
      {
        to: small.administrator.personId,
        path: [{ outcome: 'CONCERNED' }, { outcome: 'VACANT' }, { outcome: 'TOLD' }],
      },
    ]);
    await vacate(small.province);
    await at(SECOND);
    expect(await escalated()).toHaveLength(1);
    expect(await ledger()).toContain('SECOND SKIPPED NOBODY_ABOVE');
  });

  it('is urged by word first, then by numbered notices of its issuer’s year', async () => {
    const other = await open(owner, small.here.commune);
    await at(URGE);
    expect(await events('DutyUrged')).toMatchObject([{ round: 1, notice: null, told: [owner] }]);
    await at(AGAIN);
    await at(THIRD);
    const numbers = [
      ...(await events<{ round: number; notice: { number: number } }>('DutyUrged')),
      ...(await events<{ round: number; notice: { number: number } }>('DutyUrged', other)),
    ]
      .filter(({ round }) => round > 1)
      .map(({ notice }) => notice.number);
    expect(numbers.toSorted((one, next) => one - next)).toEqual([1, 2, 3, 4]);
    expect(await events('DutyUrged')).toMatchObject([
      {},
      { round: 2, notice: { year: 2024, replyBy: '2024-04-03' } },
      { round: 3, notice: { year: 2024, replyBy: '2024-04-10' } },
    ]);
    expect((await told(small.there.chair.personId)).map(({ template }) => template)).toEqual(
      Array.from({ length: 6 }, () => 'URGED_FOR_YOU'),
    );
  });

  it('is urged with his substitute while the owner is away', async () => {
    await away(owner, small.staff.personId);
    await at(URGE);
    expect(await events('DutyUrged')).toMatchObject([{ told: [owner, small.staff.personId] }]);
    expect(await told(small.staff.personId)).toMatchObject([
      { template: 'URGED', class: 'URGING', statutory: true },
    ]);
    const { rows } = await spec.owner.query(
      "select person_id, values ->> 'for' as for from notices where template = 'URGED' and tenant_id = $1",
      [small.here.tenantId],
    );
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ person_id: small.staff.personId, for: owner });
    expect(rows).toContainEqual({ person_id: owner, for: null });
  });

  it('is not escalated any more once it is done, or acknowledged where the rung says so', async () => {
    await follow(rungs.map((one) => (one.name === 'SECOND' ? { ...one, unlessAcknowledged: true } : one)));
    await works.relay.catchUp();
    await works.processes().runOrphans();
    const [done, acknowledged] = [
      await open(owner, small.here.commune),
      await open(owner, small.here.commune),
    ];
    await spec.owner.query("update duties set state = 'DONE', closed_at = business_now() where id = $1", [
      done,
    ]);
    await spec.owner.query('update duties set acknowledged_at = business_now() where id = $1', [
      acknowledged,
    ]);
    await at(SUPERIOR);
    await at(SECOND);
    expect(await escalated(done)).toEqual([]);
    expect(await ledger(done)).toContain('SUPERIOR SKIPPED DUTY_CLOSED');
    expect((await escalated(acknowledged)).map(({ rung: name }) => name)).toEqual(['SUPERIOR']);
    expect(await ledger(acknowledged)).toContain('SECOND SKIPPED ACKNOWLEDGED');
  });

  describe('after an outage', () => {
    it('tells each superior once and urges once, and the reminder falls into the urging', async () => {
      await at(THIRD);
      await remindedAt(THIRD);
      expect(await ledger()).toEqual([
        'AFTER-1 SKIPPED COLLAPSED',
        'SUPERIOR FIRED',
        'SECOND FIRED',
        'URGE SKIPPED COLLAPSED',
        'URGE.2 SKIPPED COLLAPSED',
        'URGE.3 FIRED',
      ]);
      expect((await told(owner)).map(({ template }) => template)).toEqual([
        'ESCALATED',
        'ESCALATED',
        'URGED',
      ]);
    });

    it('says so whichever worker comes first', async () => {
      await remindedAt(THIRD);
      await at(THIRD);
      expect(await ledger()).toContain('AFTER-1 SKIPPED COLLAPSED');
      expect(await ledger()).toContain('URGE.3 FIRED');
    });

    it('still reminds the owner where the later step is for his superior, who may not be there', async () => {
      await vacate(small.here.district);
      await vacate(small.province);
      expect(await remindedAt(SUPERIOR)).toBe(1);
      await at(SUPERIOR);
      expect((await ledger()).slice(0, 2)).toEqual(['AFTER-1 FIRED', 'SUPERIOR SKIPPED NOBODY_ABOVE']);
      expect((await told(owner)).map(({ template }) => template)).toEqual(['DUE_PAST']);
    });

    it('takes the earlier step where the later one is left out because it was acknowledged', async () => {
      await follow([
        rung('AFTER-1', 1),
        rung('AFTER-2', 2, { unlessAcknowledged: true }),
        rung('SUPERIOR', 3, { action: 'ESCALATE', level: 1 }),
        rung('SUPERIOR-AGAIN', 5, { action: 'ESCALATE', level: 1, unlessAcknowledged: true }),
      ]);
      const acknowledged = await open(owner, small.here.commune);
      await spec.owner.query('update duties set acknowledged_at = business_now() where id = $1', [
        acknowledged,
      ]);
      await remindedAt(SECOND);
      await at(SECOND);
      expect(await ledger(acknowledged)).toEqual([
        'AFTER-1 FIRED',
        'AFTER-2 SKIPPED ACKNOWLEDGED',
        'SUPERIOR FIRED',
        'SUPERIOR-AGAIN SKIPPED ACKNOWLEDGED',
      ]);
    });
  });

  it('is escalated once by two workers at the same time', async () => {
    for (let more = 0; more < 20; more++) await open(owner, small.here.commune);
    await spec.freeze(SUPERIOR);
    const settled = await Promise.all(
      Array.from({ length: 4 }, () => works.escalations.escalateDue(small.here.tenantId)),
    );
    expect(settled.reduce((sum, one) => sum + one)).toBe(21);
    expect(await told(chair)).toHaveLength(21);
  });

  it('is escalated once by the next worker where one died between claiming and taking it', async () => {
    await spec.freeze(SUPERIOR);
    await spec.owner.query(
      `update reminders set state = 'CLAIMED', lease_until = clock_timestamp() + interval '1 minute'
       where duty_id = $1 and rung = 'SUPERIOR'`,
      [duty],
    );
    expect(await works.escalations.escalateDue(small.here.tenantId)).toBe(0);
    await spec.owner.query("update reminders set lease_until = clock_timestamp() where state = 'CLAIMED'");
    expect(await works.escalations.escalateDue(small.here.tenantId)).toBe(1);
    expect(await escalated()).toHaveLength(1);
    expect(await told(chair)).toHaveLength(1);
  });

  it('takes no line twice that its stream says was taken, though the ledger was lost', async () => {
    await at(SUPERIOR);
    await spec.owner.query(
      "update reminders set state = 'PLANNED', settled_at = null, told = null where duty_id = $1 and rung = 'SUPERIOR'",
      [duty],
    );
    await at(SUPERIOR);
    expect(await escalated()).toHaveLength(1);
  });
});
