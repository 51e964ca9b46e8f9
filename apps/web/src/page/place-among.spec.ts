import { describe, expect, it } from '@jest/globals';
import { placeAmong } from './place-among.js';

const tanKy = { name: 'Phòng Tư pháp', under: 'Huyện Tân Kỳ' };
const doLuong = { name: 'Phòng Tư pháp', under: 'Huyện Đô Lương' };
const province = { name: 'Tỉnh Nghệ An', under: null };

describe('Where a unit stands', () => {
  it('is said where units of several districts are shown together', () => {
    expect([tanKy, doLuong, province].map(placeAmong([tanKy, doLuong, province]))).toEqual([
      'Huyện Tân Kỳ',
      'Huyện Đô Lương',
      undefined,
    ]);
  });

  it('is not repeated where all stand under one', () => {
    expect(placeAmong([tanKy, tanKy])(tanKy)).toBeUndefined();
  });
});
