import { describe, expect, it } from '@jest/globals';
import { postInUnit } from './post-in-unit.js';

describe('a post in its unit', () => {
  it.each([
    ['Chủ tịch UBND xã', 'Xã Tân Xuân', 'Chủ tịch UBND xã Tân Xuân'],
    ['Chủ tịch UBND thị trấn', 'Thị trấn Tân Kỳ', 'Chủ tịch UBND thị trấn Tân Kỳ'],
    ['Trưởng phòng', 'Phòng Nội vụ', 'Trưởng phòng Nội vụ'],
    ['Chánh Văn phòng', 'Văn phòng HĐND và UBND', 'Chánh Văn phòng HĐND và UBND'],
    ['Chủ tịch', 'Xã Bé', 'Chủ tịch, Xã Bé'],
    ['Chuyên viên', 'Phòng Nội vụ', 'Chuyên viên, Phòng Nội vụ'],
  ])('%s of %s is %s', (post, unit, said) => {
    expect(postInUnit(post, unit)).toBe(said);
  });
});
