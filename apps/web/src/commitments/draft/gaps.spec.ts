import { describe, expect, it } from '@jest/globals';
import { emptyForm, emptyItem, type Item } from './draft-form.js';
import { clarities, gapCount, missingIn } from './gaps.js';

const clear: Item = {
  id: '1',
  side: 'SIGNATORY',
  task: 'Giải quyết hồ sơ đúng hạn từ 95% trở lên',
  personId: 'An',
  authority: 'Chủ tịch UBND xã',
  responsibility: 'Chịu trách nhiệm trước Chủ tịch UBND huyện',
  product: 'Báo cáo tháng',
  time: { kind: 'DATE', on: '2024-12-16' },
  indicator: null,
};

describe('The six clarities while one writes', () => {
  it('are all missing from an empty item', () => {
    expect(missingIn(emptyItem('1', 'SIGNATORY', null), 'NOBODY')).toEqual(clarities);
  });

  it('are all there in a clear one', () => {
    expect(missingIn(clear, 'NOBODY')).toEqual([]);
  });

  it('do not count blanks', () => {
    expect(missingIn({ ...clear, product: '  \n' }, 'NOBODY')).toEqual(['PRODUCT']);
    expect(missingIn({ ...clear, time: { kind: 'BY_ROADMAP', roadmap: ' ' } }, 'NOBODY')).toEqual(['TIME']);
  });

  it('take each signatory for the person where all heads are addressed', () => {
    expect(missingIn({ ...clear, personId: null }, 'EACH_SIGNATORY')).toEqual([]);
    expect(missingIn({ ...clear, personId: null }, 'NOBODY')).toEqual(['PERSON']);
  });

  it('take the assigner for the person in what binds him', () => {
    expect(missingIn({ ...clear, side: 'ASSIGNER', personId: null }, 'NOBODY')).toEqual([]);
  });

  it('add up over the items; no item at all is a gap too', () => {
    const { terms } = emptyForm(2024, 'Bản cam kết');
    expect(gapCount(terms, 'NOBODY')).toBe(1);
    expect(gapCount({ ...terms, items: [clear, { ...clear, task: '', product: '' }] }, 'NOBODY')).toBe(2);
    expect(gapCount({ ...terms, items: [{ ...clear, side: 'ASSIGNER' }] }, 'NOBODY')).toBe(1);
  });
});
