import { describe, expect, it } from '@jest/globals';
import type { FilledRow, JudgedRow, Standing } from './judged-row.js';
import { judgeRows, type Judging } from './judge-rows.js';
import { codeOf } from './row-code.js';

interface Words {
  readonly seen: string;
  readonly ground: string;
}

const one: Standing<Words> = { id: 'one', number: 1, content: { seen: 'Trễ hẹn', ground: 'A' } };
const three: Standing<Words> = { id: 'three', number: 3, content: { seen: 'Thiếu sổ', ground: '' } };

const row = (at: number, given: Partial<FilledRow<Words>>): FilledRow<Words> => ({
  row: at,
  number: null,
  code: null,
  title: '',
  of: '',
  empty: false,
  content: { seen: `Dòng ${at}`, ground: '' },
  reasons: [],
  ...given,
});
const judge = (rows: readonly FilledRow<Words>[], given: Partial<Judging<Words>> = {}) =>
  judgeRows(rows, {
    standing: [one, three],
    mode: 'UPDATE',
    newId: ({ seen }) => `new ${seen}`,
    numbersAreGiven: true,
    headers: { seen: 'Tồn tại', ground: 'Căn cứ' },
    refused: () => undefined,
    ...given,
  }).map(told);
const told = (judged: JudgedRow<Words>) =>
  judged.state === 'REFUSED' ? judged.reasons.map(({ code }) => code).join() : judged.state;

describe('a row', () => {
  it('is new without a number, and known by its number, its code or its words', () => {
    expect(
      judge([
        row(3, {}),
        row(4, { number: 1, content: one.content }),
        row(5, { code: codeOf('three', three.content), content: { seen: 'Thiếu sổ', ground: 'B' } }),
      ]),
    ).toEqual(['NEW', 'UNCHANGED', 'CHANGED']);
    expect(judge([row(3, { content: three.content })])).toEqual(['UNCHANGED']);
  });

  it('says which columns it changes', () => {
    const [judged] = judgeRows([row(3, { number: 3, content: { seen: 'Thiếu sổ', ground: 'B' } })], {
      standing: [three],
      mode: 'UPDATE',
      newId: () => 'x',
      numbersAreGiven: true,
      headers: { seen: 'Tồn tại', ground: 'Căn cứ' },
      refused: () => undefined,
    });
    expect(judged).toMatchObject({ state: 'CHANGED', id: 'three', columns: ['Căn cứ'] });
  });

  it.each(['STOP', 'SKIP'] as const)('that would change what stands is refused in mode %s', (mode) => {
    const changed = row(3, { number: 1, content: { seen: 'Khác', ground: 'A' } });
    expect(judge([changed, row(4, { number: 1, content: one.content })], { mode })).toEqual([
      'KEY_EXISTS',
      'ROW_TWICE',
    ]);
    expect(judge([row(4, { number: 1, content: one.content })], { mode })).toEqual(['UNCHANGED']);
  });

  it('is refused where its number or its code is nobody’s, or they are of two', () => {
    expect(
      judge([
        row(3, { number: 2 }),
        row(4, { code: codeOf('gone', one.content) }),
        row(5, { number: 1, code: codeOf('three', three.content) }),
        row(6, { empty: true }),
      ]),
    ).toEqual(['NUMBER_UNKNOWN', 'KEY_UNKNOWN', 'KEY_CONTRADICTS', 'ROW_EMPTY']);
  });

  it('does not write over what somebody else changed after the sheet was handed out', () => {
    const before = { seen: 'Trễ hẹn nhiều', ground: 'A' };
    const mine = row(3, {
      number: 1,
      code: codeOf('one', before),
      content: { seen: 'Tôi sửa', ground: 'A' },
    });
    expect(judge([mine])).toEqual(['CHANGED_SINCE']);
    expect(judge([{ ...mine, content: one.content }])).toEqual(['UNCHANGED']);
  });

  it('that came in by the same sheet before is there, whatever was written into it since', () => {
    const since: Standing<Words> = {
      id: 'new Dòng 3',
      number: 4,
      content: { seen: 'Sửa tay', ground: '' },
    };
    expect(judge([row(3, {})], { standing: [since] })).toEqual(['UNCHANGED']);
  });

  it('is told what the decision would say', () => {
    const refused = () => ({
      code: 'RULE_BROKEN' as const,
      details: { rule: 'ANSWERER_MISSING', because: {} },
    });
    expect(judge([row(3, {}), row(4, { number: 1 })], { refused })).toEqual(['RULE_BROKEN', 'RULE_BROKEN']);
  });
});

describe('numbers that only count', () => {
  const counting = { numbersAreGiven: false };

  it('name a place, and beyond the last one a new row', () => {
    expect(
      judge([row(3, { number: 1, content: { seen: 'Khác', ground: '' } }), row(4, { number: 9 })], counting),
    ).toEqual(['CHANGED', 'NEW']);
  });

  it('count for nothing where the sheet knows that place by its code: a row in between moves them', () => {
    expect(
      judge(
        [
          row(3, { number: 1 }),
          row(4, { number: 2, code: codeOf('one', one.content), content: one.content }),
        ],
        counting,
      ),
    ).toEqual(['NEW', 'UNCHANGED']);
  });
});
