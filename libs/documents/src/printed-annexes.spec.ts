import { describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { sampleDocument } from '../../../test/support/sample-document.js';
import type { Annex } from './administrative-document.js';
import { printedAnnexes } from './printed-annexes.js';

const annex: Annex = { title: 'Biểu tổng hợp', body: [] };
const labels = (annexes?: readonly Annex[]): string[] =>
  printedAnnexes(sampleDocument({ annexes })).map(({ label }) => label);

describe('The lines above an annex', () => {
  it('number it where there are several', () => {
    expect(labels()).toEqual([]);
    expect(labels([annex])).toEqual(['Phụ lục']);
    expect(labels([annex, annex, annex, annex])).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
    ]);
  });

  it('tell its title, and by number, day and agency which document it comes with', () => {
    const document = sampleDocument({ title: 'Quyết định', symbol: '7/QĐ-UBND', annexes: [annex] });
    expect(printedAnnexes({ ...document, date: localDate('2024-02-05') })).toEqual([
      expect.objectContaining({
        title: 'BIỂU TỔNG HỢP',
        accompanies:
          '(Kèm theo Quyết định số 7/QĐ-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân huyện Tân Kỳ)',
      }),
    ]);
  });
});
