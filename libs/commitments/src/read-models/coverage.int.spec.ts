import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import { as, newId } from '../../../../test/support/journey.js';
import { OfficialCalendars } from '../../../../test/support/official-calendars.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import {
  workingOrganization,
  type WorkingOrganization,
} from '../../../../test/support/working-organization.js';
import { CoverageQueries } from './coverage.js';
import { closeTree } from '../../../../test/support/close-tree.js';

describe('where the commitments of a subtree stand', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let small: SmallDistrict;
  let queries: CoverageQueries;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    small = await foundSmallDistrict(works);
    const station = {
      unitId: newId<'unit'>(),
      name: 'Trạm Y tế',
      level: 'COMMUNE',
      parentId: small.district,
      validFrom: localDate('2021-01-01'),
    };
    await as(small.administrator, () => works.commands.execute(new EstablishUnit(station)));
    await closeTree(works.owner, small.tenantId);
    queries = new CoverageQueries(works.database, new OfficialCalendars());
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  const reader = () => ({
    actor: { ...small.chair, onBehalfOf: null },
    today: localDate('2024-03-01'),
  });

  it('counts the units that somebody signs for, and shows the others as not asked', async () => {
    const { rows } = await queries.board(reader(), small.district, 2024);
    expect(rows.map(({ unit, expected }) => [unit.name, expected])).toEqual([
      ['Trạm Y tế', false],
      ['Xã Bé', true],
    ]);
    expect(await queries.coverage(reader(), small.district, 2024)).toMatchObject({
      total: 1,
      withoutCommitment: 1,
      missing: [{ unit: { id: small.commune, name: 'Xã Bé', under: 'Huyện Nhỏ' } }],
    });
  });
});
