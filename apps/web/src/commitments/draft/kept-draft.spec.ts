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

  it('that an older page kept has what was not written yet filled in', () => {
    const { coSigners: _, answers: _a, warnings: _w, reason: _r, ...older } = emptyForm(2024, 'Bản cam kết');
    const { supersedes: _s, clauses: _c, ...terms } = older.terms;
    const items = [{ id: '1', task: 'Giải ngân', personId: 'An' }];
    const kept = readKept(JSON.stringify({ ...older, terms: { ...terms, items } }));
    expect(kept).toMatchObject({
      ...emptyForm(2024, 'Bản cam kết'),
      terms: { clauses: [], items: [{ task: 'Giải ngân', side: 'SIGNATORY', indicator: null, product: '' }] },
    });
  });

  it('is gone on with where something was written', () => {
    const initial = emptyForm(2024, 'as the API holds it');
    const kept = { ...emptyForm(2024, 'as I wrote it'), touched: true };
    expect(takeUp(kept, initial)).toBe(kept);
  });

  it('is gone on with where it was saved, but could not be issued, before it had a page of its own', () => {
    const kept = { ...emptyForm(2024, 'as I wrote it'), saved: { id: '1', version: 1 } };
    expect(takeUp(kept, emptyForm(2024, 'a new one'))).toBe(kept);
  });

  it('gives way to the newer draft where nothing was, save for what was written beside it', () => {
    const initial = emptyForm(2024, 'as the API holds it');
    const beside = {
      signBy: '2024-03-15',
      reason: 'Chưa đủ người',
      answers: { 'NO_INDICATOR ': 'Việc mới' },
    };
    expect(takeUp({ ...emptyForm(2024, 'as it was'), ...beside }, initial)).toEqual({
      ...initial,
      ...beside,
    });
    expect(takeUp(undefined, initial)).toEqual(initial);
  });

  it('is each person’s own', () => {
    expect(keptAt('an', 'new')).not.toBe(keptAt('binh', 'new'));
  });
});
