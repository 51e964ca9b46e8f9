import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { RenameUnit } from '#libs/organization/src/rename-unit.js';
import { as } from '../../../../../test/support/journey.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../../test/support/test-database.js';
import {
  workingOrganization,
  type WorkingOrganization,
} from '../../../../../test/support/working-organization.js';
import { unitNamesOf } from './unit-names.js';

describe('the texts of a commitment', () => {
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

  it('are each read under the name that their unit bore on the day of that text', async () => {
    const { administrator, tenantId, commune: unitId } = small;
    const renamed = new RenameUnit(unitId, 'Xã Lớn', localDate('2024-02-01'));
    await as(administrator, () => works.commands.execute(renamed));
    const texts = [
      { number: 1, issuedAt: instant('2024-01-15T02:00:00Z'), parties: { unitId } },
      { number: 2, issuedAt: instant('2024-02-15T02:00:00Z'), parties: { unitId } },
    ];
    const names = await works.database.inTenant(tenantId, (client) => unitNamesOf(client, tenantId, texts));
    expect([...names]).toEqual([
      [1, 'Xã Bé'],
      [2, 'Xã Lớn'],
    ]);
  });
});
