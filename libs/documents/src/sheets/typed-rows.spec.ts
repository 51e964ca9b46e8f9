import { describe, expect, it } from '@jest/globals';
import { crafted } from '../../../../test/support/workbook-parts.js';
import type { ColumnKind } from './column.js';
import { readWorkbook } from './read-workbook.js';
import { headersOf, typedRows } from './typed-rows.js';

const wanted = {
  name: { header: 'Tên', kind: 'text', required: true },
  due: { header: 'Hạn', kind: 'date', required: true },
  share: { header: 'Tỷ lệ', kind: 'percent', required: false },
} as const;
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;
/** Styles 1 and 2 show dates and percentages. */
const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>';
const header = row(text('Hạn'), text('Tên'), text('Tỷ lệ'));

describe('Rows of an uploaded sheet', () => {
  it('are values by name, or all that is wrong with them at once', async () => {
    const rows = [
      header,
      row('<c s="1"><v>46082</v></c>', text(' Rà soát  '), '<c s="2"><v>0.955</v></c>'),
      row(text('31/02/2026'), '<c/>', text('95')),
      row(text('01/05/2026'), '<c><v>12</v></c>'),
      row('<c/>', '<c t="e"><v>#REF!</v></c>', text('95,5 %')),
    ].join('');
    const sheet = await readWorkbook(await crafted({ rows, styles }), headersOf(wanted));
    expect(typedRows(sheet, wanted)).toEqual([
      { ok: true, row: 2, values: { name: 'Rà soát', due: '2026-03-01', share: 0.955 } },
      {
        ok: false,
        row: 3,
        reasons: [
          { row: 3, column: 'Tên', cell: 'B3', code: 'CELL_REQUIRED', details: {} },
          { row: 3, column: 'Hạn', cell: 'A3', code: 'CELL_NO_SUCH_DAY', details: { text: '31/02/2026' } },
          { row: 3, column: 'Tỷ lệ', cell: 'C3', code: 'CELL_PERCENT_UNCLEAR', details: { text: '95' } },
        ],
      },
      { ok: true, row: 4, values: { name: '12', due: '2026-05-01', share: null } },
      {
        ok: false,
        row: 5,
        reasons: [
          { row: 5, column: 'Tên', cell: 'B5', code: 'CELL_ERROR', details: { error: '#REF!' } },
          { row: 5, column: 'Hạn', cell: 'A5', code: 'CELL_REQUIRED', details: {} },
        ],
      },
    ]);
  });

  it.each<[ColumnKind, string, unknown]>([
    ['text', '<c><v>1.5</v></c>', '1,5'],
    ['text', '<c s="2"><v>0.07</v></c>', '7%'],
    ['text', '<c s="1"><v>46082.5</v></c>', '01/03/2026 12:00'],
    ['text', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['date', '<c s="1"><v>46082.75</v></c>', '2026-03-01'],
    ['date', '<c><v>46082</v></c>', 'CELL_NOT_A_DATE'],
    ['date', text('mai'), 'CELL_NOT_A_DATE'],
    ['instant', '<c s="1"><v>46082.75</v></c>', '2026-03-01T11:00:00.000Z'],
    ['instant', text('1/3/2026 18:00'), '2026-03-01T11:00:00.000Z'],
    ['number', text('95,5'), 95.5],
    ['number', text('1.234'), 'CELL_NUMBER_UNCLEAR'],
    ['number', '<c t="b"><v>1</v></c>', 'CELL_NOT_A_NUMBER'],
    ['number', '<c s="1"><v>46082</v></c>', 'CELL_NOT_A_NUMBER'],
    ['integer', text('1.234.567'), 1_234_567],
    ['integer', '<c><v>3.5</v></c>', 'CELL_NOT_WHOLE'],
    ['integer', '<c><v>1e15</v></c>', 'CELL_NOT_WHOLE'],
    ['percent', '<c><v>0.95</v></c>', 'CELL_PERCENT_UNCLEAR'],
    ['percent', '<c><v>0</v></c>', 0],
    ['percent', text('7%'), 0.07],
    ['percent', text('1.234%'), 'CELL_NUMBER_UNCLEAR'],
    ['percent', text('nhiều %'), 'CELL_NOT_A_NUMBER'],
  ])('a %s of %s is %j', async (kind, cell, expected) => {
    const one = { it: { header: 'Ô', kind, required: true } };
    const sheet = await readWorkbook(await crafted({ rows: row(text('ô')) + row(cell), styles }), ['Ô']);
    const [read] = typedRows(sheet, one);
    expect(read?.ok ? read.values.it : read?.reasons[0]?.code).toBe(expected);
  });

  it('quote no more of a cell than is needed to know it again', async () => {
    const sheet = await readWorkbook(await crafted({ rows: row(text('ô')) + row(text('x'.repeat(9999))) }), [
      'Ô',
    ]);
    const [read] = typedRows(sheet, { it: { header: 'Ô', kind: 'date', required: true } });
    expect(read).toMatchObject({ reasons: [{ details: { text: `${'x'.repeat(99)}…` } }] });
  });
});
