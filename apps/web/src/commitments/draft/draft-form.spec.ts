import { describe, expect, it } from '@jest/globals';
import { addressed, emptyForm, emptyItem, sentTerms } from './draft-form.js';

const form = {
  ...emptyForm(2024, 'Bản cam kết'),
  unitId: 'Xã Đồng Văn',
  signatoryId: 'An',
  terms: {
    ...emptyForm(2024, 'Bản cam kết').terms,
    items: [emptyItem('1', 'An'), emptyItem('2', 'Bình'), emptyItem('3', null)],
  },
};

describe('A draft', () => {
  it('gives the items of the former signatory to the new one, and leaves the others theirs', () => {
    const { unitId, signatoryId, terms } = addressed(form, 'Xã Giai Xuân', 'Cúc');
    expect([unitId, signatoryId]).toEqual(['Xã Giai Xuân', 'Cúc']);
    expect(terms.items.map(({ personId }) => personId)).toEqual(['Cúc', 'Bình', 'Cúc']);
  });

  it('is sent without empty lines', () => {
    const terms = { ...form.terms, title: ' Bản cam kết ', legalBases: ['Luật A ', '', '  '] };
    expect(sentTerms(terms)).toMatchObject({ title: 'Bản cam kết', legalBases: ['Luật A'] });
  });
});
