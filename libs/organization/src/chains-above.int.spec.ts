import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Absence, ChainLink } from '#libs/kernel/src/organization.js';
import { as, newId } from '../../../test/support/journey.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';
import { AbolishUnit } from './abolish-unit.js';
import { EndAbsence } from './end-absence.js';
import { EstablishUnit } from './establish-unit.js';
import { LeavePosition } from './leave-position.js';
import { MoveUnit } from './move-unit.js';
import { RecordAbsence } from './record-absence.js';
import { TakePosition } from './take-position.js';

const day = localDate;

describe('who answers for a unit on a day, up to the root', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let small: SmallDistrict;
  let old: UnitId;
  let team: UnitId;
  let leaveId: string;

  const asAdministrator = <T>(work: () => Promise<T>): Promise<T> => as(small.administrator, work);
  const establish = async (name: string, parentId: UnitId, from = '2021-01-01'): Promise<UnitId> => {
    const unitId = newId<'unit'>();
    const unit = { unitId, name, level: 'COMMUNE', parentId, validFrom: day(from) };
    await asAdministrator(() => works.commands.execute(new EstablishUnit(unit)));
    return unitId;
  };
  const lead = async (unitId: UnitId, personId: PersonId, from: string): Promise<string> => {
    const position = { positionId: newId(), unitId, title: 'Trưởng', head: true, from: day(from) };
    await asAdministrator(() => works.commands.execute(new TakePosition(personId, position)));
    return position.positionId;
  };
  const away = async (person: PersonId, from: string, to: string, deputyId: PersonId | null) => {
    const absence = { absenceId: newId(), from: day(from), to: day(to), deputyId };
    await asAdministrator(() => works.commands.execute(new RecordAbsence(person, absence)));
    return absence.absenceId;
  };

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    small = await foundSmallDistrict(works);
    // A team of the commune, which until March stood under a division that is abolished then; its head leads both.
    old = await establish('Phòng Cũ', small.commune);
    team = await establish('Tổ', old);
    await lead(team, small.head.personId, '2023-01-01');
    await lead(old, small.head.personId, '2023-01-01');
    await asAdministrator(async () => {
      await works.commands.execute(new MoveUnit(team, small.commune, day('2024-03-01')));
      await works.commands.execute(new AbolishUnit(old, day('2024-02-29'), [team]));
    });
    leaveId = await away(small.head.personId, '2024-04-01', '2024-04-12', small.chair.personId);
    await away(small.chair.personId, '2024-04-08', '2024-04-08', null);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  const present = (person: PersonId) => ({ person, absence: null });
  const absent = (person: PersonId, until: string, deputy: PersonId | null) => ({
    person,
    absence: { until: day(until), deputy },
  });
  type Expected = (units: {
    head: PersonId;
    chair: PersonId;
  }) => readonly [unit: UnitId, head: ChainLink['head']][];
  const above = (unit: UnitId, on: LocalDate): Promise<readonly ChainLink[]> =>
    works.organization.chainAbove(unit, on, small.tenantId);

  it.each<[string, string, Expected]>([
    [
      'through every unit, though one person heads several',
      '2024-02-29',
      ({ head, chair }) => [
        [team, present(head)],
        [old, present(head)],
        [small.commune, present(head)],
        [small.district, present(chair)],
      ],
    ],
    [
      'by the new way from the day of a move',
      '2024-03-01',
      ({ head, chair }) => [
        [team, present(head)],
        [small.commune, present(head)],
        [small.district, present(chair)],
      ],
    ],
    [
      'with the deputy of a head who is away, on his last day too',
      '2024-04-12',
      ({ head, chair }) => [
        [team, absent(head, '2024-04-12', chair)],
        [small.commune, absent(head, '2024-04-12', chair)],
        [small.district, present(chair)],
      ],
    ],
    [
      'with a deputy who is away himself by then',
      '2024-04-08',
      ({ head, chair }) => [
        [team, absent(head, '2024-04-12', chair)],
        [small.commune, absent(head, '2024-04-12', chair)],
        [small.district, absent(chair, '2024-04-08', null)],
      ],
    ],
    [
      'with everybody back the day after',
      '2024-04-13',
      ({ head, chair }) => [
        [team, present(head)],
        [small.commune, present(head)],
        [small.district, present(chair)],
      ],
    ],
    [
      'with vacant posts before anybody took them',
      '2022-06-01',
      ({ head, chair }) => [
        [team, null],
        [old, null],
        [small.commune, present(head)],
        [small.district, present(chair)],
      ],
    ],
    ['of nobody before the unit was there', '2020-12-31', () => []],
  ])('is told %s', async (_, on, expected) => {
    const people = { head: small.head.personId, chair: small.chair.personId };
    expect(await above(team, day(on))).toEqual(
      expected(people).map(([unit, head]): ChainLink => ({ unit, head })),
    );
  });

  it('is told for an abolished unit from its last place, without a head', async () => {
    expect(await above(old, day('2024-06-03'))).toMatchObject([
      { unit: old, head: null },
      { unit: small.commune, head: { person: small.head.personId } },
      { unit: small.district, head: { person: small.chair.personId } },
    ]);
  });

  it('is told with a vacant post from the day after the head left', async () => {
    const unit = await establish('Trạm', small.commune);
    const position = await lead(unit, small.chair.personId, '2024-01-01');
    await asAdministrator(() =>
      works.commands.execute(new LeavePosition(small.chair.personId, position, day('2024-05-31'))),
    );
    expect((await above(unit, day('2024-05-31')))[0]).toEqual({ unit, head: present(small.chair.personId) });
    expect((await above(unit, day('2024-06-01')))[0]).toEqual({ unit, head: null });
  });

  it('is another one from these days on', async () => {
    const [unit, further] = [
      await establish('Trạm Xa', small.commune),
      await establish('Trạm Mới', small.district, '2024-10-01'),
    ];
    const position = await lead(unit, small.chair.personId, '2024-07-01');
    await asAdministrator(async () => {
      await works.commands.execute(new LeavePosition(small.chair.personId, position, day('2024-08-15')));
      await works.commands.execute(new MoveUnit(unit, small.district, day('2024-09-02')));
    });
    expect(further).not.toBe(unit);
    const between = (from: string, to: string) =>
      works.organization.changesBetween(day(from), day(to), small.tenantId);
    expect(await between('2024-06-30', '2024-10-01')).toEqual([
      '2024-07-01',
      '2024-08-16',
      '2024-09-02',
      '2024-10-01',
    ]);
    expect(await between('2024-07-01', '2024-09-01')).toEqual(['2024-08-16']);
  });

  it('is told for many units at once, for each that was asked for', async () => {
    const unknown = newId<'unit'>();
    const chains = await works.organization.chainsAbove(
      [team, small.commune, team, unknown],
      day('2024-03-04'),
      small.tenantId,
    );
    expect(new Set(chains.keys())).toEqual(new Set([team, small.commune, unknown]));
    expect(chains.get(team)?.slice(1)).toEqual(chains.get(small.commune));
    expect(chains.get(unknown)).toEqual([]);
  });

  it('names who of many is away', async () => {
    const { head, chair, administrator } = small;
    const people = [head.personId, chair.personId, administrator.personId];
    const found = await works.organization.absencesOf(people, day('2024-04-08'), small.tenantId);
    expect(found).toEqual(
      new Map<PersonId, Absence>([
        [head.personId, { until: day('2024-04-12'), deputy: chair.personId }],
        [chair.personId, { until: day('2024-04-08'), deputy: null }],
      ]),
    );
  });

  it('forgets the days after somebody came back early', async () => {
    const { personId } = small.head;
    const on = (text: string) => works.organization.absenceOf(personId, day(text), small.tenantId);
    await asAdministrator(() => works.commands.execute(new EndAbsence(personId, leaveId, day('2024-04-10'))));
    expect(await on('2024-04-09')).toEqual({ until: day('2024-04-09'), deputy: small.chair.personId });
    expect(await on('2024-04-10')).toBeNull();
  });

  it('tells another tenant nothing', async () => {
    const other = await foundSmallDistrict(works);
    await as(other.administrator, async () => {
      expect(await works.organization.chainAbove(team, day('2024-03-04'))).toEqual([]);
      expect(await works.organization.absenceOf(small.chair.personId, day('2024-04-08'))).toBeNull();
    });
  });
});
