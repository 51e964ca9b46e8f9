import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foundSmallDistrict, type SmallDistrict } from '../../../../test/support/small-district.js';
import { TestDatabase } from '../../../../test/support/test-database.js';
import {
  workingOrganization,
  type WorkingOrganization,
} from '../../../../test/support/working-organization.js';
import { newId } from '../../../../test/support/journey.js';
import { IndicatorQueries } from './indicator-queries.js';

describe('the indicators that were used before', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let small: SmallDistrict;
  let queries: IndicatorQueries;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    small = await foundSmallDistrict(works);
    queries = new IndicatorQueries(works.database);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  const promised = (year: number, code: string | null, name: string | null, unitId: string = newId()) =>
    works.owner.query(
      `insert into commitment_items (tenant_id, commitment_id, item_id, position, unit_id, promised_unit_id, year, in_force, side, task,
         product, person_id, status, percent, evidence_count, open_subtasks, indicator_code, indicator_name,
         indicator_unit, direction, target)
       values ($1, $2, $3, 0, $4, $4, $5, true, 'SIGNATORY', '', '', $6, 'NOT_STARTED', 0, 0, 0, $7, $8, '%', 'AT_LEAST', 95)`,
      [small.tenantId, newId(), newId(), unitId, year, small.head.personId, code, name],
    );
  const used = async (year: number) => (await queries.used(small.tenantId, year)).indicators;

  it('are none where nothing was promised', async () => {
    expect(await used(2024)).toEqual([]);
  });

  it('are those of the year and the one before, each as most units write it in the later year', async () => {
    const twice = newId();
    await promised(2022, 'CU', 'Từ hai năm trước');
    await promised(2023, 'DUNG_HAN', 'Hồ sơ đúng hạn (tên năm trước)');
    await promised(2023, 'SO_HOA', 'Hồ sơ được số hóa');
    await promised(2024, 'DUNG_HAN', 'Hồ sơ đúng hạn', twice);
    await promised(2024, 'DUNG_HAN', 'Hồ sơ đúng hạn', twice);
    await promised(2024, 'DUNG_HAN', 'Hồ sơ đúng hạn');
    await promised(2024, 'DUNG_HAN', 'Đúng hạn');
    await promised(2024, null, null);
    const { unit, direction, rollUp } = { unit: '%', direction: 'AT_LEAST', rollUp: null };
    expect(await used(2024)).toEqual([
      { code: 'DUNG_HAN', name: 'Hồ sơ đúng hạn', unit, direction, rollUp, units: 3 },
      { code: 'SO_HOA', name: 'Hồ sơ được số hóa', unit, direction, rollUp, units: 1 },
    ]);
    expect((await used(2023)).map(({ code, name }) => [code, name])).toEqual([
      ['CU', 'Từ hai năm trước'],
      ['DUNG_HAN', 'Hồ sơ đúng hạn (tên năm trước)'],
      ['SO_HOA', 'Hồ sơ được số hóa'],
    ]);
    expect((await queries.used(newId(), 2024)).indicators).toEqual([]);
  });
});
