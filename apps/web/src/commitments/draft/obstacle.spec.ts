import { describe, expect, it } from '@jest/globals';
import { emptyForm, emptyItem } from './draft-form.js';
import { obstacle } from './obstacle.js';

const empty = emptyForm(2024, 'Bản cam kết');
const addressed = { ...empty, unitId: 'u', signatoryId: 's' };
const indicator = {
  code: 'DUNG_HAN',
  name: 'Tỷ lệ đúng hạn',
  unit: '%',
  baseline: null,
  target: null,
  direction: 'AT_LEAST',
  rollUp: null,
} as const;
const measured = { ...empty.terms, items: [{ ...emptyItem('1', 'SIGNATORY', null), indicator }] };

describe('What keeps a draft from being issued', () => {
  it.each([
    [empty, false, 0, 'ADDRESSEE'],
    [{ ...empty, unitId: 'u' }, false, 0, 'ADDRESSEE'],
    [{ ...empty, unitId: 'u', signBy: '2024-03-15' }, true, 0, undefined],
    [{ ...addressed, terms: { ...empty.terms, title: ' ' } }, false, 0, 'NAME'],
    [{ ...addressed, terms: measured }, false, 2, 'INDICATOR'],
    [addressed, false, 2, 'GAPS'],
    [addressed, false, 0, 'SIGN_BY'],
    [{ ...addressed, signBy: '2024-03-15' }, false, 0, undefined],
  ] as const)('is told one at a time (%#)', (form, many, gaps, expected) => {
    expect(obstacle(form, many, gaps)).toBe(expected);
  });
});
