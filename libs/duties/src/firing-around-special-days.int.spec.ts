import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '#libs/calendar/src/local-date.js';
import type { DutyId, PersonId } from '#libs/kernel/src/ids.js';
import { as } from '../../../test/support/journey.js';
import { openDuties } from '../../../test/support/open-duties.js';
import { rung } from '../../../test/support/rung.js';
import { foundSmallProvince, type SmallProvince } from '../../../test/support/small-province.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingDuties, type WorkingDuties } from '../../../test/support/working-duties.js';
import type { Rung } from './domain/ladder.js';
import { PublishLadder } from './publish-ladder.js';

const rungs: readonly Rung[] = [
  rung('BEFORE-3', -3),
  rung('ON-DAY', 0),
  rung('AFTER-1', 1),
  rung('SUPERIOR', 3, { action: 'ESCALATE', level: 1 }),
  rung('URGE', 5, { action: 'URGE', repeat: { every: 5, times: 1 } }),
];

/** The days were counted by hand from the official letters: 8 to 14 February, 29 April to 1 May and 1 January are off. */
const cases: readonly [string, string, string, Readonly<Record<string, string>>][] = [
  [
    'on the last day before Tết',
    '2024-01-22',
    '2024-02-07',
    {
      'BEFORE-3': '2024-02-02',
      'ON-DAY': '2024-02-07',
      'AFTER-1': '2024-02-15',
      SUPERIOR: '2024-02-19',
      URGE: '2024-02-21',
      'URGE.2': '2024-02-28',
    },
  ],
  [
    'on the first day after Tết',
    '2024-01-22',
    '2024-02-15',
    {
      'BEFORE-3': '2024-02-05',
      'ON-DAY': '2024-02-15',
      'AFTER-1': '2024-02-16',
      SUPERIOR: '2024-02-20',
      URGE: '2024-02-22',
      'URGE.2': '2024-02-29',
    },
  ],
  [
    'before the days off that Saturday 4 May makes up for',
    '2024-04-01',
    '2024-04-26',
    {
      'BEFORE-3': '2024-04-23',
      'ON-DAY': '2024-04-26',
      'AFTER-1': '2024-05-02',
      SUPERIOR: '2024-05-04',
      URGE: '2024-05-07',
      'URGE.2': '2024-05-14',
    },
  ],
  [
    'on the Saturday that is worked',
    '2024-04-01',
    '2024-05-04',
    {
      'BEFORE-3': '2024-04-26',
      'ON-DAY': '2024-05-04',
      'AFTER-1': '2024-05-06',
      SUPERIOR: '2024-05-08',
      URGE: '2024-05-10',
      'URGE.2': '2024-05-17',
    },
  ],
  [
    'on the last day of the year',
    '2024-12-02',
    '2024-12-31',
    {
      'BEFORE-3': '2024-12-26',
      'ON-DAY': '2024-12-31',
      'AFTER-1': '2025-01-02',
      SUPERIOR: '2025-01-06',
      URGE: '2025-01-08',
      'URGE.2': '2025-01-15',
    },
  ],
  [
    'on the first working day of the year',
    '2024-12-02',
    '2025-01-02',
    {
      'BEFORE-3': '2024-12-27',
      'ON-DAY': '2025-01-02',
      'AFTER-1': '2025-01-03',
      SUPERIOR: '2025-01-07',
      URGE: '2025-01-09',
      'URGE.2': '2025-01-16',
    },
  ],
];

describe('the workers around special days: of a duty that is due', () => {
  let spec: TestDatabase;
  let works: WorkingDuties;
  let small: SmallProvince;
  let duty: DutyId;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    works = await workingDuties(spec);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });
  beforeEach(async () => {
    await spec.freeze('2024-01-02T09:00:00+07:00');
    small = await foundSmallProvince(works);
    await as(small.administrator, () =>
      works.commands.execute(new PublishLadder('SIGN', { scope: 'TENANT' }, { rungs, mostExtensions: 1 })),
    );
  });

  const open = async (opened: string, dueOn: string): Promise<void> => {
    await spec.freeze(`${opened}T09:00:00+07:00`);
    const { tenantId, head, commune: unit } = small.here;
    const parties = { tenantId, owner: head.personId, creditor: small.there.chair.personId, unit };
    const [id] = await openDuties(works.store, { ...parties, dueOn, count: 1 });
    if (!id) throw new Error('no duty was opened');
    duty = id;
    await works.relay.catchUp();
  };
  /** Everything that workers do at a moment. */
  const at = async (day: string, hour: string): Promise<void> => {
    await spec.freeze(`${day}T${hour}+07:00`);
    await works.fire.fireDue(small.here.tenantId);
    await works.escalations.escalateDue(small.here.tenantId);
  };
  const stateOf = async (step: string): Promise<string[]> => {
    const { rows } = await spec.owner.query<{ state: string }>(
      'select state from reminders where duty_id = $1 and rung = $2',
      [duty, step],
    );
    return rows.map(({ state }) => state);
  };
  const told = async () => {
    const { rows } = await spec.owner.query<{ day: string; template: string; person: PersonId }>(
      `select (created_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day, template, person_id as person
       from notices where tenant_id = $1 order by created_at, template`,
      [small.here.tenantId],
    );
    return rows.map(({ day, template, person }) => [day, template, person]);
  };
  const recorded = async () => {
    const { rows } = await spec.owner.query<{ step: string }>(
      "select data ->> 'rung' as step from events where stream_id = $1 order by version",
      [duty],
    );
    return rows.map(({ step }) => step);
  };

  it.each(cases)(
    '%s no step is taken the day before, each on its day, none the day after',
    async (_, opened, dueOn, steps) => {
      await open(opened, dueOn);
      for (const [step, text] of Object.entries(steps)) {
        const day = localDate(text);
        await at(addDays(day, -1), '23:59:59.999');
        expect([step, await stateOf(step)]).toEqual([step, ['PLANNED']]);
        await at(day, '06:59:59.999');
        expect([step, await stateOf(step)]).toEqual([step, ['PLANNED']]);
        await at(day, '07:00:00');
        expect([step, await stateOf(step)]).toEqual([step, ['FIRED']]);
        const before = await told();
        await at(addDays(day, 1), '06:59:59.999');
        expect(await told()).toEqual(before);
      }
      expect(await recorded()).toEqual(Object.keys(steps));
      const [owner, superior, creditor] = [small.here.head, small.here.chair, small.there.chair].map(
        ({ personId }) => personId,
      );
      const on = (step: string) => steps[step];
      expect(await told()).toEqual([
        [on('BEFORE-3'), 'DUE_SOON', owner],
        [on('ON-DAY'), 'DUE_TODAY', owner],
        [on('AFTER-1'), 'DUE_PAST', owner],
        [on('SUPERIOR'), 'ESCALATED', owner],
        [on('SUPERIOR'), 'ESCALATED_TO_YOU', superior],
        [on('URGE'), 'URGED', owner],
        [on('URGE'), 'URGED_FOR_YOU', creditor],
        [on('URGE.2'), 'URGED', owner],
        [on('URGE.2'), 'URGED_FOR_YOU', creditor],
      ]);
      const { rows } = await spec.owner.query(
        `select data -> 'notice' as notice from events where stream_id = $1 and type = 'DutyUrged' order by version`,
        [duty],
      );
      const year = Number(on('URGE.2')?.slice(0, 4));
      expect(rows).toMatchObject([{ notice: null }, { notice: { year, number: 1 } }]);
    },
  );
});
