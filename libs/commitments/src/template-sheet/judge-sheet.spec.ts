import { describe, expect, it } from '@jest/globals';
import { newId } from '../../../../test/support/journey.js';
import type { LeftOutWhy, TemplateUnit } from '../read-models/template-units.js';
import { judgeSheet } from './judge-sheet.js';
import type { FilledRow } from './read-template-sheet.js';

const unit = (name: string, leftOut: LeftOutWhy | null = null): TemplateUnit => ({
  unit: { id: newId(), name, under: null },
  head: leftOut === 'VACANT' ? null : { id: newId(), name: 'A', post: 'Chủ tịch' },
  leftOut,
  ever: 0,
});
const row = (at: number, given: Partial<FilledRow>): FilledRow => ({
  row: at,
  code: null,
  name: null,
  targets: {},
  empty: false,
  reasons: [],
  lacking: [],
  ...given,
});
const codes = (
  below: readonly TemplateUnit[],
  rows: readonly FilledRow[],
  elsewhere: readonly string[] = [],
) => judgeSheet(rows, { below, elsewhere: new Set(elsewhere) }).reasons.map((one) => [one.row, one.code]);

describe('the rows of a sheet', () => {
  const [one, other, namesake] = [unit('Xã Một'), unit('Xã Hai'), unit('Xã Hai')];

  it('are of the unit by its code, and by its name where that is of one alone', () => {
    const rows = [row(3, { code: one.unit.id.toUpperCase() }), row(4, { name: ' xã  MỘT' })];
    expect(codes([one], rows)).toEqual([[4, 'UNIT_TWICE']]);
    expect(codes([other, namesake], [row(3, { name: 'Xã Hai' })])).toEqual([[3, 'UNIT_AMBIGUOUS']]);
  });

  it('are told apart: of nobody, of no unit, of one that lies elsewhere', () => {
    const away = newId();
    const rows = [row(3, {}), row(4, { code: 'x' }), row(5, { code: away }), row(6, { name: 'Tổng' })];
    expect(codes([one], rows, [away])).toEqual([
      [3, 'UNIT_MISSING'],
      [4, 'UNIT_UNKNOWN'],
      [5, 'UNIT_OUTSIDE'],
      [6, 'UNIT_UNKNOWN'],
    ]);
  });

  it.each(['VACANT', 'NOT_A_SIGNATORY', 'ASSIGNER_IS_SIGNATORY', 'HAS_COMMITMENT', 'HAS_DRAFT'] as const)(
    'for whom nothing can be drafted are left out while they are empty, and wrong otherwise: %s',
    (why) => {
      const shut = unit('Xã Ba', why);
      const code = shut.unit.id;
      const judged = judgeSheet([row(3, { code, empty: true })], { below: [shut], elsewhere: new Set() });
      expect(judged).toMatchObject({ rows: [], reasons: [], leftOut: [{ why }], missing: [] });
      expect(codes([shut], [row(3, { code })])).toEqual([[3, why]]);
    },
  );

  it('name whoever has none', () => {
    const { missing } = judgeSheet([row(3, { code: one.unit.id })], {
      below: [one, other, unit('Xã Ba', 'VACANT')],
      elsewhere: new Set(),
    });
    expect(missing).toEqual([other.unit]);
  });
});
