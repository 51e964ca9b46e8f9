import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aTemplateItem, text } from '../../../../test/support/template-story.js';
import { termsFrom } from './template-terms.js';
import type { TemplateTime } from './template.js';

const occasion = { year: 2026, unitName: 'Xã {nam}', post: 'Chủ tịch UBND' };
const timeIn = (year: number, time: TemplateTime) =>
  termsFrom({ ...text, items: [aTemplateItem({ time })] }, { ...occasion, year }).items[0]?.time;

describe('terms that are made from a template', () => {
  it('have the unit, the post and the year in every text, and names are not read for placeholders again', () => {
    expect(termsFrom(text, occasion)).toMatchObject({
      title: 'Cam kết của Chủ tịch UBND Xã {nam} năm 2026',
      year: 2026,
      supersedes: null,
      clauses: ['Xã {nam} thực hiện đúng.'],
      items: [
        {
          task: 'Giải quyết hồ sơ đúng hạn tại Xã {nam}',
          responsibility: 'Chủ tịch UBND chịu trách nhiệm',
          product: 'Báo cáo năm 2026',
          personId: null,
        },
      ],
    });
  });

  it.each([
    ['Chủ tịch UBND xã', 'Xã Số Một', 'Cam kết của Chủ tịch UBND xã Số Một năm 2026'],
    ['Trưởng phòng', 'Phòng Nội vụ', 'Cam kết của Trưởng phòng Nội vụ năm 2026'],
    ['Giám đốc', 'Sở Nội vụ', 'Cam kết của Giám đốc Sở Nội vụ năm 2026'],
    ['Chủ tịch UBND xã', 'Xã', 'Cam kết của Chủ tịch UBND xã Xã năm 2026'],
  ])('say once what a post and its unit have in common: %s, %s', (post, unitName, title) => {
    expect(termsFrom(text, { ...occasion, post, unitName }).title).toBe(title);
  });

  it('have each item’s own target where one is given, and the template’s otherwise', () => {
    const [one, other] = [aTemplateItem(), aTemplateItem()];
    const { items } = termsFrom({ ...text, items: [one, other] }, occasion, { [one.id]: 88.5 });
    expect(items.map(({ indicator }) => indicator?.target)).toEqual([88.5, 95]);
  });

  it('are due in the year they are for', () => {
    expect(timeIn(2026, { kind: 'DATE', month: 6, day: 5 })).toEqual({ kind: 'DATE', on: '2026-06-05' });
    expect(timeIn(2026, { kind: 'MONTH', month: 3 })).toEqual({ kind: 'MONTH', month: '2026-03' });
    expect(timeIn(2026, { kind: 'BY_ROADMAP', roadmap: 'Quý' })).toEqual({
      kind: 'BY_ROADMAP',
      roadmap: 'Quý',
    });
  });

  it('have the last day of February where the year has no 29th', () => {
    expect(timeIn(2028, { kind: 'DATE', month: 2, day: 29 })).toEqual({ kind: 'DATE', on: '2028-02-29' });
    expect(timeIn(2026, { kind: 'DATE', month: 2, day: 29 })).toEqual({ kind: 'DATE', on: '2026-02-28' });
  });

  it('have whatever name of a unit just as it is', () => {
    fc.assert(
      fc.property(fc.string(), (unitName) => {
        const { clauses } = termsFrom({ ...text, clauses: ['{donVi}'] }, { ...occasion, unitName });
        expect(clauses).toEqual([unitName]);
      }),
    );
  });
});
