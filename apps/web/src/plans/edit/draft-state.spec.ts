import { describe, expect, it } from '@jest/globals';
import { someLine } from '../../../../../test/support/some-plan.js';
import {
  beginDraft,
  draftSteps,
  isTouched,
  isUnsaved,
  type DraftState,
  type DraftStep,
} from './draft-state.js';
import { editedOf, sentOf } from './edited-line.js';

const line = (measure: string) => someLine('a', { measure });
const held = (version: number, measure: string) => ({ version, lines: [line(measure)] });
const wrote = (measure: string): DraftStep => ({
  step: 'WRITE',
  content: { rows: [editedOf(line(measure))], unread: {} },
});
const read = (version: number, measure: string): DraftStep => ({
  step: 'READ',
  held: held(version, measure),
});
const played = (...steps: DraftStep[]) => steps.reduce(draftSteps, beginDraft(held(1, 'cũ')));
const said = ({ content, base, theirs }: DraftState) => ({
  mine: content.rows[0]?.measure,
  base: `${base.version} ${base.lines[0]?.measure}`,
  theirs: theirs && `${theirs.version} ${theirs.lines[0]?.measure}`,
});

describe('A draft under way', () => {
  it('is saved once the service holds what was written', () => {
    const state = played(wrote('mới'));
    expect(isUnsaved(state)).toBe(true);
    const saved = draftSteps(state, { step: 'SAVED', held: held(2, 'mới') });
    expect([isUnsaved(saved), isTouched(saved)]).toEqual([false, false]);
  });

  it('goes on over whatever else happens to the plan', () => {
    expect(said(played(wrote('mới'), read(5, 'cũ')))).toEqual({
      mine: 'mới',
      base: '5 cũ',
      theirs: undefined,
    });
  });

  it('is not put back by an answer that is older than what was saved', () => {
    const saved = { step: 'SAVED', held: held(3, 'mới') } as const;
    expect(said(played(wrote('mới'), saved, read(2, 'cũ')))).toEqual({
      mine: 'mới',
      base: '3 mới',
      theirs: undefined,
    });
  });

  it('takes another text over where nothing was written, and lets one choose where something was', () => {
    expect(said(played(read(2, 'khác')))).toEqual({ mine: 'khác', base: '2 khác', theirs: undefined });
    const torn = played(wrote('mới'), read(2, 'khác'));
    expect(said(torn)).toEqual({ mine: 'mới', base: '1 cũ', theirs: '2 khác' });
    expect(said(draftSteps(torn, { step: 'KEEP_MINE' }))).toEqual({
      mine: 'mới',
      base: '2 khác',
      theirs: undefined,
    });
    expect(said(draftSteps(torn, { step: 'TAKE_THEIRS' })).mine).toBe('khác');
    expect(draftSteps(torn, { step: 'TAKE_THEIRS' }).generation).toBe(1);
  });

  it('goes on with what this browser kept, texts included that no cell could take', () => {
    const kept = { base: [line('cũ')], rows: [editedOf(line('mới'))], unread: { a: { time: 'quý II' } } };
    const state = beginDraft(held(7, 'cũ'), kept);
    expect(said(state)).toEqual({ mine: 'mới', base: '7 cũ', theirs: undefined });
    expect(state.content.unread).toEqual({ a: { time: 'quý II' } });
    expect(said(beginDraft(held(7, 'khác'), kept)).theirs).toBe('7 khác');
  });

  it('is unsaved by the words of a cause, though its kind is not chosen', () => {
    const row = { ...editedOf(line('cũ')), causeKind: null, causeRoot: 'Thiếu người' };
    const base = { version: 1, lines: [{ ...line('cũ'), cause: null }] };
    const state = draftSteps(beginDraft(base), { step: 'WRITE', content: { rows: [row], unread: {} } });
    expect([isUnsaved(state), isTouched(state)]).toEqual([true, true]);
    expect(sentOf(row).cause).toEqual({ kind: null, root: 'Thiếu người' });
  });
});
