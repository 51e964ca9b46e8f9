import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isTyping } from './typing.js';

const measure = 'Rà soát hằng ngày, giảm tỷ lệ trễ hẹn xuống dưới 2 % trước 30/6/2024';

describe('slips of the pen', () => {
  it.each([
    ['a capital', measure.replace('Rà', 'rà')],
    ['a space and a comma', measure.replace('ngày, ', 'ngày  ')],
    ['a letter too many', measure.replace('giảm', 'giảmm')],
    ['a letter too few', measure.replace('trước', 'rước')],
    ['another letter', measure.replace('hằng', 'hàng')],
    ['the tone on the other vowel', measure.replace('soát', 'sóat')],
    ['letters written in two signs', measure.normalize('NFD')],
  ])('are %s', (_, after) => {
    expect(isTyping(measure, after)).toBe(true);
    expect(isTyping(after, measure)).toBe(true);
  });

  it.each([
    ['another number', measure.replace('2 %', '3 %')],
    ['a number without its per cent', measure.replace('2 %', '2')],
    ['another fraction', measure.replace('2 %', '2,5 %')],
    ['another date', measure.replace('30/6', '30/9')],
    ['the opposite', measure.replace('dưới', 'trên')],
    ['a word more', measure.replace('giảm', 'không giảm')],
    ['a word less', measure.replace('hằng ngày', 'hằng')],
    ['a promise in other words', measure.replace('Rà soát', 'Theo dõi')],
    ['many letters here and there', 'Ra soat hang ngay, giảm tỷ lệ trễ hẹn xuống dưới 2 % trước 30/6/2024'],
  ])('are not %s', (_, after) => {
    expect(isTyping(measure, after)).toBe(false);
    expect(isTyping(after, measure)).toBe(false);
  });

  it('never touch a digit, and are slips in both directions', () => {
    const words = fc.array(fc.constantFrom('giảm', 'hẹn', 'dưới', '2', '%', '30/6', 'hồ', 'sơ', 'không'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(' '), other.join(' ')];
        expect(isTyping(before, after)).toBe(isTyping(after, before));
        if (isTyping(before, after)) expect(after.match(/\d/g)).toEqual(before.match(/\d/g));
      }),
    );
  });
});
