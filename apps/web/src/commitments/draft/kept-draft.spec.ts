import { describe, expect, it } from '@jest/globals';
import { emptyForm } from './draft-form.js';
import { keptAt, readKept } from './kept-draft.js';

describe('A draft kept in the browser', () => {
  it('comes back as it was', () => {
    const form = { ...emptyForm(2024, 'Bản cam kết'), signBy: '2024-03-15' };
    expect(readKept(JSON.stringify(form))).toEqual(form);
  });

  it.each([null, '', '{', '[]', '"text"', '{"terms":{}}'])('is none when %j was found', (text) => {
    expect(readKept(text)).toBeUndefined();
  });

  it('is each person’s own', () => {
    expect(keptAt('an', 'new')).not.toBe(keptAt('binh', 'new'));
  });
});
