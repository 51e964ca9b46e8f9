import { describe, expect, it } from '@jest/globals';
import { emptyForm } from './draft-form.js';
import { keptAt, readKept, takeUp } from './kept-draft.js';

describe('A draft kept in the browser', () => {
  it('comes back as it was', () => {
    const form = { ...emptyForm(2024, 'Bản cam kết'), signBy: '2024-03-15' };
    expect(readKept(JSON.stringify(form))).toEqual(form);
  });

  it.each([null, '', '{', '[]', '"text"', '{"terms":{}}'])('is none when %j was found', (text) => {
    expect(readKept(text)).toBeUndefined();
  });

  it('is gone on with where something was written', () => {
    const initial = emptyForm(2024, 'as the API holds it');
    const kept = { ...emptyForm(2024, 'as I wrote it'), touched: true };
    expect(takeUp(kept, initial)).toBe(kept);
  });

  it('gives way to the newer draft where nothing was, save for the day to sign by', () => {
    const initial = emptyForm(2024, 'as the API holds it');
    const kept = { ...emptyForm(2024, 'as it was'), signBy: '2024-03-15' };
    expect(takeUp(kept, initial)).toEqual({ ...initial, signBy: '2024-03-15' });
    expect(takeUp(undefined, initial)).toEqual(initial);
  });

  it('is each person’s own', () => {
    expect(keptAt('an', 'new')).not.toBe(keptAt('binh', 'new'));
  });
});
