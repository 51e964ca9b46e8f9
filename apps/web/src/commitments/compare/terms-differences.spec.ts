import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ComparedText } from './compared-text.js';
import { differencesOf, type ComparedItem } from './terms-differences.js';

const item = (id: string, given: Partial<ComparedItem> = {}): ComparedItem => ({
  id,
  side: 'SIGNATORY',
  task: `Việc ${id}`,
  personId: 'An',
  authority: 'Phân công',
  responsibility: 'Trước Chủ tịch',
  product: 'Báo cáo',
  time: { kind: 'DATE', on: '2024-06-28' },
  indicator: {
    code: 'DUNG_HAN',
    name: 'Tỷ lệ đúng hạn',
    unit: '%',
    baseline: null,
    target: 95,
    direction: 'AT_LEAST',
    rollUp: null,
  },
  ...given,
});
const person = { id: 'An', name: 'An', post: null };
const text = (items: readonly ComparedItem[], given: Partial<ComparedText['terms']> = {}): ComparedText => ({
  key: 'EDITION 1',
  number: 1,
  kind: 'EDITION',
  unitName: 'Xã Bé',
  signatory: person,
  assigner: { ...person, id: 'Bình' },
  coSigners: { SIGNATORY: { people: [], needed: 0 }, ASSIGNER: { people: [], needed: 0 } },
  terms: {
    title: 'Bản cam kết',
    year: 2024,
    supersedes: null,
    legalBases: [],
    clauses: [],
    consequence: '',
    items: [...items],
    ...given,
  },
});
const told = (before: ComparedText, after: ComparedText) =>
  differencesOf(before, after).items.map((one) =>
    one.kind === 'CHANGED'
      ? [one.kind, one.number, one.after.id, ...one.fields]
      : [one.kind, one.number, one.item.id],
  );

describe('In what two texts differ', () => {
  it('is nothing for a text and itself, however it was typed', () => {
    const ours = text([item('1')]);
    const theirs = text([item('1', { task: 'Việc 1'.normalize('NFD') })]);
    expect(differencesOf(ours, theirs)).toEqual({ whole: [], items: [] });
  });

  it('names what was added, dropped and changed, by the numbers under which they are read', () => {
    const before = text([item('1'), item('2'), item('3', { side: 'ASSIGNER' })]);
    const after = text([item('3', { side: 'ASSIGNER', task: 'Bố trí hai công chức' }), item('4'), item('2')]);
    expect(told(before, after)).toEqual([
      ['CHANGED', 1, '3', 'ORDER', 'TASK'],
      ['ADDED', 1, '4'],
      ['CHANGED', 2, '2', 'ORDER'],
      ['DROPPED', 1, '1'],
    ]);
  });

  it.each([
    ['PERSON', { personId: 'Cúc' }],
    ['TIME', { time: { kind: 'MONTH', month: '2024-06' } }],
    ['PRODUCT', { product: 'Quyết định' }],
    ['AUTHORITY', { authority: '' }],
    ['RESPONSIBILITY', { responsibility: '' }],
    ['SIDE', { side: 'ASSIGNER' }],
  ] as const)('sees %s', (field, changed) => {
    expect(told(text([item('1')]), text([item('1', changed)]))).toEqual([['CHANGED', 1, '1', field]]);
  });

  it('tells an indicator from its target', () => {
    const { indicator } = item('1');
    if (!indicator) throw new Error('the item above has one');
    const changed = (part: Partial<typeof indicator>) =>
      told(text([item('1')]), text([item('1', { indicator: { ...indicator, ...part } })]))[0]?.slice(3);
    expect(changed({ target: 97 })).toEqual(['TARGET']);
    expect(changed({ direction: 'AT_MOST' })).toEqual(['TARGET']);
    expect(changed({ name: 'Tỷ lệ trước hạn' })).toEqual(['INDICATOR']);
    expect(changed({ baseline: 91 })).toEqual(['BASELINE']);
    expect(changed({ rollUp: 'AVERAGE' })).toEqual(['ROLL_UP']);
    expect(told(text([item('1')]), text([item('1', { indicator: null })]))).toEqual([
      ['CHANGED', 1, '1', 'INDICATOR', 'TARGET'],
    ]);
  });

  it('sees what holds for the whole, and who signs it', () => {
    const after = {
      ...text([], { clauses: ['Báo cáo hằng quý'], consequence: 'Kiểm điểm' }),
      coSigners: { SIGNATORY: { people: ['Dung'], needed: 1 }, ASSIGNER: { people: [], needed: 0 } },
    };
    expect(differencesOf(text([]), after).whole).toEqual(['BESIDE_SIGNATORY', 'CLAUSES', 'CONSEQUENCE']);
  });

  it('finds the same places whichever of the two is the older', () => {
    const texts = fc
      .uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'))
      .map((ids) => text(ids.map((id) => item(id))));
    const ids = (kind: 'ADDED' | 'DROPPED', before: ComparedText, after: ComparedText) =>
      told(before, after)
        .filter(([found]) => found === kind)
        .map(([, , id]) => id)
        .toSorted();
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(ids('ADDED', one, other)).toEqual(ids('DROPPED', other, one));
      }),
    );
  });
});
