import { describe, expect, it } from '@jest/globals';
import { nameAmong } from './name-among.js';

describe('A unit named among others', () => {
  const units = [
    { id: '1', name: 'Phòng Tư pháp', under: 'Huyện Tân Kỳ' },
    { id: '2', name: 'Phòng Tư pháp', under: 'Huyện Đô Lương' },
    { id: '3', name: 'Phòng Nội vụ', under: 'Huyện Đô Lương' },
    { id: '4', name: 'Tỉnh Nghệ An', under: null },
  ];

  it('is told apart from another of its name by the unit above it, and is called by its name alone otherwise', () => {
    expect(units.map(nameAmong(units))).toEqual([
      'Phòng Tư pháp, Huyện Tân Kỳ',
      'Phòng Tư pháp, Huyện Đô Lương',
      'Phòng Nội vụ',
      'Tỉnh Nghệ An',
    ]);
  });
});
