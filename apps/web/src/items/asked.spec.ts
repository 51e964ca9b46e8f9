import { describe, expect, it } from '@jest/globals';
import { addressOf, filtersOf, narrowed, viewOf } from './asked.js';

const unit = '018f0000-0000-4000-8000-000000000001';

describe('What the board is asked for', () => {
  it('leaves out what is done unless the address says otherwise', () => {
    expect(filtersOf({ timing: 'LATE' }, unit, 2024)).toEqual({
      timing: 'LATE',
      unitId: unit,
      year: 2024,
      open: 'true',
    });
    expect(filtersOf({ done: 'true', layout: 'list' }, unit, 2024)).toEqual({ unitId: unit, year: 2024 });
  });

  it('is the same again when it was kept as a view', () => {
    for (const asked of [
      { timing: 'LATE', sort: 'UNIT' } as const,
      { done: 'true', search: 'hồ sơ' } as const,
    ])
      expect(addressOf(viewOf(asked, unit, 2024))).toEqual({ ...asked, unitId: unit, year: 2024 });
  });

  it('is narrowed by conditions, and not by where and when', () => {
    expect([narrowed({ unitId: unit, year: 2024, sort: 'UNIT' }), narrowed({ toConfirm: 'true' })]).toEqual([
      false,
      true,
    ]);
  });
});
