import { describe, expect, it } from '@jest/globals';
import { placeAmong } from './place-among.js';

const tanKy = { under: 'Huyện Tân Kỳ' };
const doLuong = { under: 'Huyện Đô Lương' };
const province = { under: null };

describe('Where a unit stands', () => {
  it('is said where units of several districts are shown together', () => {
    expect([tanKy, doLuong, province].map(placeAmong([tanKy, doLuong, province]))).toEqual([
      'Huyện Tân Kỳ',
      'Huyện Đô Lương',
      undefined,
    ]);
  });

  it('is not repeated where all stand under one, the topmost apart', () => {
    expect(placeAmong([tanKy, tanKy, province])(tanKy)).toBeUndefined();
  });
});
