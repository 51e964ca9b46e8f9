import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { drift } from '#libs/platform/src/database/drift.js';
import { as, newId } from '../../../test/support/journey.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';
import { AbolishUnit } from './abolish-unit.js';
import { EstablishUnit } from './establish-unit.js';
import { LeavePosition } from './leave-position.js';
import { MoveUnit } from './move-unit.js';
import { RenameUnit } from './rename-unit.js';
import { TakePosition } from './take-position.js';
import { UnitList } from './read-models/unit-list.js';

const day = localDate;

describe('people and units, asked for a day', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let small: SmallDistrict;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    small = await foundSmallDistrict(works);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  const asAdministrator = <T>(work: () => Promise<T>): Promise<T> => as(small.administrator, work);
  const establish = async (name: string, parentId: UnitId, validFrom = '2021-01-01'): Promise<UnitId> => {
    const unitId = newId<'unit'>();
    const unit = { unitId, name, level: 'COMMUNE', parentId, validFrom: day(validFrom) };
    await asAdministrator(() => works.commands.execute(new EstablishUnit(unit)));
    return unitId;
  };
  const within = (unit: UnitId, ancestor: UnitId, on: string): Promise<boolean> =>
    asAdministrator(() => works.organization.isWithin(unit, ancestor, day(on)));
  const take = (unitId: UnitId, from: string, who = small.head): Promise<string> => {
    const position = { positionId: newId(), unitId, title: 'Trưởng phòng', head: true, from: day(from) };
    return asAdministrator(async () => {
      await works.commands.execute(new TakePosition(who.personId, position));
      return position.positionId;
    });
  };

  it('has tables that fit the entities', async () => {
    expect(await drift(works.database.source)).toEqual([]);
  });

  it('finds a unit within itself and what is above it, never below', async () => {
    expect(await within(small.commune, small.district, '2024-01-01')).toBe(true);
    expect(await within(small.commune, small.commune, '2024-01-01')).toBe(true);
    expect(await within(small.district, small.commune, '2024-01-01')).toBe(false);
    expect(await within(small.commune, small.district, '2019-12-31')).toBe(false);
  });

  it('follows a move from its day on', async () => {
    const [first, second] = [
      await establish('Cụm 1', small.district),
      await establish('Cụm 2', small.district),
    ];
    const moved = await establish('Tổ', first);
    await asAdministrator(() => works.commands.execute(new MoveUnit(moved, second, day('2024-02-10'))));
    expect(await within(moved, first, '2024-02-09')).toBe(true);
    expect(await within(moved, first, '2024-02-10')).toBe(false);
    expect(await within(moved, second, '2024-02-10')).toBe(true);
    expect(await within(moved, small.district, '2024-02-10')).toBe(true);
  });

  it('puts no unit under itself', async () => {
    const upper = await establish('Trên', small.district);
    const lower = await establish('Dưới', upper);
    await expect(
      asAdministrator(() => works.commands.execute(new MoveUnit(upper, lower, day('2024-02-10')))),
    ).rejects.toMatchObject({ code: 'WITHIN_ITSELF' });
  });

  it('never makes a circle of two moves at once', async () => {
    const [one, other] = [await establish('A', small.district), await establish('B', small.district)];
    const from = day('2024-02-20');
    const outcomes = await Promise.allSettled([
      asAdministrator(() => works.commands.execute(new MoveUnit(one, other, from))),
      asAdministrator(() => works.commands.execute(new MoveUnit(other, one, from))),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('reads the past under the old name', async () => {
    const unit = await establish('Nghĩa Hợp', small.district);
    await asAdministrator(() => works.commands.execute(new RenameUnit(unit, 'Bình Hợp', day('2024-02-01'))));
    const list = works.module.get(UnitList);
    const nameOn = async (on: string): Promise<string | undefined> => {
      const units = await list.read({ ...small.administrator, onBehalfOf: null }, day(on));
      return units.find(({ id }) => id === unit)?.name;
    };
    expect(await nameOn('2024-01-31')).toBe('Nghĩa Hợp');
    expect(await nameOn('2024-02-01')).toBe('Bình Hợp');
    expect(await nameOn('2020-12-31')).toBeUndefined();
  });

  it('ends a unit with its successors; it keeps its last place, and has no head any more', async () => {
    const [old, successor] = [await establish('Cũ', small.district), await establish('Mới', small.district)];
    await take(old, '2023-01-01', small.chair);
    await asAdministrator(() => works.commands.execute(new AbolishUnit(old, day('2024-02-29'), [successor])));
    const headOn = (on: string): Promise<unknown> =>
      asAdministrator(() => works.organization.headOf(old, day(on)));
    expect(await headOn('2024-02-29')).toEqual({ head: small.chair.personId, signs: false });
    expect(await headOn('2024-03-01')).toBeNull();
    expect(await within(old, small.district, '2024-03-01')).toBe(true);
    await expect(establish('Con', old, '2024-02-01')).rejects.toMatchObject({ code: 'UNIT_ABOLISHED' });
  });

  it('ends no unit over the heads of those below', async () => {
    const upper = await establish('Có con', small.district);
    await establish('Con', upper);
    await expect(
      asAdministrator(() => works.commands.execute(new AbolishUnit(upper, day('2024-02-29'), []))),
    ).rejects.toMatchObject({ code: 'UNITS_BELOW', details: { name: 'Con' } });
  });

  it('knows a level only in its time', async () => {
    const unit = { unitId: newId<'unit'>(), name: 'Huyện', level: 'DISTRICT', parentId: small.district };
    await expect(
      asAdministrator(() =>
        works.commands.execute(new EstablishUnit({ ...unit, validFrom: day('2025-07-01') })),
      ),
    ).rejects.toMatchObject({ code: 'LEVEL_NOT_VALID' });
  });

  it('tells the heads of all units below, on the day', async () => {
    const below = (on: string): Promise<unknown> =>
      asAdministrator(() => works.organization.headsBelow(small.commune, day(on)));
    const hamlet = await establish('Thôn', small.commune);
    await establish('Khuyết', hamlet);
    const position = await take(hamlet, '2023-01-01');
    const headship = { unit: hamlet, level: 'COMMUNE', head: small.head.personId, signs: false };
    expect(await below('2024-01-01')).toEqual([headship]);
    await asAdministrator(() =>
      works.commands.execute(new LeavePosition(small.head.personId, position, day('2024-01-31'))),
    );
    expect(await below('2024-01-31')).toHaveLength(1);
    expect(await below('2024-02-01')).toEqual([]);
  });

  it('gives a unit one head at a time, however many ask at once', async () => {
    const unit = await establish('Phòng', small.district);
    const outcomes = await Promise.allSettled(
      [small.head, small.chair, small.administrator].map((who) => take(unit, '2024-01-01', who)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([
      expect.objectContaining({ code: 'HEAD_EXISTS' }),
      expect.objectContaining({ code: 'HEAD_EXISTS' }),
    ]);
  });
});
