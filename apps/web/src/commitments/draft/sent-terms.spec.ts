import { describe, expect, it } from '@jest/globals';
import { emptyForm, emptyItem, type WrittenIndicator } from './draft-form.js';
import { sentTerms } from './sent-terms.js';

const { terms } = emptyForm(2024, ' Bản cam kết ');
const indicator: WrittenIndicator = {
  code: 'DUNG_HAN',
  name: 'Tỷ lệ đúng hạn',
  unit: '%',
  baseline: null,
  target: 95,
  direction: 'AT_LEAST',
  rollUp: null,
};
const measured = (part: Partial<WrittenIndicator>) => ({
  ...terms,
  items: [{ ...emptyItem('1', 'SIGNATORY', 'An'), indicator: { ...indicator, ...part } }],
});

describe('Terms that are sent', () => {
  it('have no empty lines and no blanks at the edges', () => {
    const written = { ...terms, legalBases: ['Luật A ', '', '  '], clauses: [' ', 'Báo cáo hằng quý'] };
    expect(sentTerms(written)).toMatchObject({
      title: 'Bản cam kết',
      legalBases: ['Luật A'],
      clauses: ['Báo cáo hằng quý'],
    });
  });

  it('keep an indicator that says all', () => {
    expect(sentTerms(measured({}))?.items[0]?.indicator).toEqual(indicator);
  });

  it.each([{ target: null }, { code: '' }, { name: ' ' }, { unit: '' }])(
    'are not sent while an indicator lacks %j',
    (part) => {
      expect(sentTerms(measured(part))).toBeUndefined();
    },
  );
});
