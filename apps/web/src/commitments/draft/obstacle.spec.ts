import { describe, expect, it } from '@jest/globals';
import { emptyForm } from './draft-form.js';
import { obstacle } from './obstacle.js';

const empty = emptyForm(2024, 'Bản cam kết');
const addressed = { ...empty, unitId: 'u', signatoryId: 's' };

describe('What keeps a draft from being issued', () => {
  it.each([
    [empty, false, 0, 'ADDRESSEE'],
    [{ ...empty, unitId: 'u' }, false, 0, 'ADDRESSEE'],
    [{ ...empty, unitId: 'u', signBy: '2024-03-15' }, true, 0, undefined],
    [{ ...addressed, terms: { ...empty.terms, title: ' ' } }, false, 0, 'NAME'],
    [addressed, false, 2, 'GAPS'],
    [addressed, false, 0, 'SIGN_BY'],
    [{ ...addressed, signBy: '2024-03-15' }, false, 0, undefined],
  ] as const)('is told one at a time (%#)', (form, many, gaps, expected) => {
    expect(obstacle(form, many, gaps)).toBe(expected);
  });
});
