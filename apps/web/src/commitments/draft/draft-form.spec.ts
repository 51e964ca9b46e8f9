import { describe, expect, it } from '@jest/globals';
import { addressed, emptyForm, emptyItem } from './draft-form.js';

const empty = emptyForm(2024, 'Bản cam kết');
const beside = { people: ['Dung'], needed: 1 };
const form = {
  ...empty,
  unitId: 'Xã Đồng Văn',
  signatoryId: 'An',
  coSigners: { SIGNATORY: beside, ASSIGNER: beside },
  terms: {
    ...empty.terms,
    supersedes: 'bản cũ',
    items: [
      emptyItem('1', 'SIGNATORY', 'An'),
      emptyItem('2', 'SIGNATORY', 'Bình'),
      emptyItem('3', 'SIGNATORY', null),
      emptyItem('4', 'ASSIGNER', null),
    ],
  },
};

describe('A draft', () => {
  it('gives the items of the former signatory to the new one, and leaves the others theirs', () => {
    const { unitId, signatoryId, terms } = addressed(form, 'Xã Giai Xuân', 'Cúc');
    expect([unitId, signatoryId]).toEqual(['Xã Giai Xuân', 'Cúc']);
    expect(terms.items.map(({ personId }) => personId)).toEqual(['Cúc', 'Bình', 'Cúc', null]);
  });

  it('of another unit takes no place of the former one’s, and nobody of that signs', () => {
    const { coSigners, terms } = addressed(form, 'Xã Giai Xuân', 'Cúc');
    expect([terms.supersedes, coSigners]).toEqual([
      null,
      { SIGNATORY: { people: [], needed: 0 }, ASSIGNER: beside },
    ]);
  });

  it('keeps both where only the head is another', () => {
    expect(addressed(form, 'Xã Đồng Văn', 'Cúc')).toMatchObject({
      coSigners: form.coSigners,
      terms: { supersedes: 'bản cũ' },
    });
  });
});
