import { describe, expect, it } from '@jest/globals';
import { groupedWarnings } from './grouped-warnings.js';

const draft = (name: string, codes: readonly ('BELOW_LAST_YEAR' | 'NO_INDICATOR')[]) => ({
  id: name,
  version: 1,
  number: 1,
  unit: { id: name, name, under: null },
  head: { id: 'h', name: 'H', post: null },
  targets: [{ itemId: 'i', name: 'Đúng hạn', unit: '%', target: 90 }],
  warnings: codes.map((code) =>
    code === 'NO_INDICATOR' ? { code, itemId: null } : { code, itemId: 'i', target: 90, result: 95 },
  ),
});

describe('warnings about many drafts', () => {
  it('are answered once for all that are warned alike', () => {
    const drafts = [
      draft('A', ['BELOW_LAST_YEAR']),
      draft('B', []),
      draft('C', ['BELOW_LAST_YEAR', 'NO_INDICATOR']),
    ];
    expect(groupedWarnings(drafts)).toEqual([
      {
        key: 'BELOW_LAST_YEAR i',
        code: 'BELOW_LAST_YEAR',
        itemId: 'i',
        indicator: 'Đúng hạn',
        units: ['A', 'C'],
      },
      { key: 'NO_INDICATOR ', code: 'NO_INDICATOR', itemId: null, indicator: '', units: ['C'] },
    ]);
  });
});
