import { describe, expect, it } from '@jest/globals';
import { groupsBelow } from './groups-below.js';

const row = (
  id: string,
  parentId: string | null,
  status: 'ISSUED' | 'IN_FORCE' | 'EXPIRED' | null = null,
  left = 5,
) => ({
  unit: { id, name: id },
  parentId,
  expected: true,
  status,
  workingDaysLeft: left,
});

describe('Coverage district by district', () => {
  it('counts all below each child, and leaves children without units out', () => {
    const rows = [
      row('Tân Kỳ', 'Nghệ An'),
      row('Đồng Văn', 'Tân Kỳ', 'IN_FORCE'),
      row('Giai Xuân', 'Tân Kỳ', 'ISSUED', -2),
      row('Sở Nội vụ', 'Nghệ An', 'IN_FORCE'),
      { ...row('Trường Tiểu học', 'Tân Kỳ'), expected: false },
    ];
    expect(groupsBelow(rows, 'Nghệ An')).toEqual([
      { unit: { id: 'Tân Kỳ', name: 'Tân Kỳ' }, total: 2, signed: 1, late: 1 },
    ]);
  });

  it('counts as signed what has run out with its year', () => {
    const rows = [row('Tân Kỳ', 'Nghệ An'), row('Đồng Văn', 'Tân Kỳ', 'EXPIRED')];
    expect(groupsBelow(rows, 'Nghệ An')).toMatchObject([{ total: 1, signed: 1 }]);
  });

  it('makes no groups where there are only leaves', () => {
    expect(groupsBelow([row('Đồng Văn', 'Tân Kỳ')], 'Tân Kỳ')).toEqual([]);
  });
});
