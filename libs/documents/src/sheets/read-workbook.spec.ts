import { describe, expect, it } from '@jest/globals';
import { crafted, sample } from '../../../../test/support/workbook-parts.js';
import { readWorkbook } from './read-workbook.js';

const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row>';
const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const valuesOf = async (workbook: Uint8Array, headers: readonly string[]): Promise<unknown[][]> =>
  (await readWorkbook(workbook, headers)).rows.map(({ cells }) =>
    headers.map((name) => cells.get(name)?.value),
  );
const refusal = async (workbook: Uint8Array, headers = ['Tên']): Promise<unknown> =>
  readWorkbook(workbook, headers).then(
    () => 'read',
    (error: unknown) => error,
  );

describe('A workbook of another program', () => {
  it.each(['openpyxl', 'libreoffice'])(
    '%s is read by its headers, under a title and a hint',
    async (name) => {
      const headers = ['TÊN CAM KẾT', 'Ngày ký'.normalize('NFD'), 'Hạn', ' Tỷ  lệ', 'Số hồ sơ', 'Kinh phí'];
      const sheet = await readWorkbook(await sample(name), headers);
      expect(sheet.headerRow).toBe(3);
      expect(sheet.rows.map(({ row }) => row)).toEqual([4, 5, 6]);
      expect(headers.map((column) => sheet.rows[1]?.cells.get(column))).toEqual([
        { address: 'A5', value: { is: 'text', text: '  Tân Lập\nxã  ' } },
        { address: 'B5', value: { is: 'date', date: '2026-03-02', at: '2026-03-02T07:30:00.000Z' } },
        { address: 'C5', value: { is: 'text', text: '1/5/2026' } },
        { address: 'D5', value: { is: 'text', text: '95,5%' } },
        { address: 'E5', value: { is: 'text', text: '1.234' } },
        { address: 'F5', value: { is: 'text', text: '95,5' } },
      ]);
      expect(sheet.rows[0]?.cells.get(' Tỷ  lệ')?.value).toEqual({
        is: 'number',
        number: 0.955,
        percent: true,
      });
      expect(sheet.rows[2]?.cells.get('TÊN CAM KẾT')?.value).toEqual({ is: 'text', text: '=1+1' });
    },
  );

  it('is read in runs of different looks, formulas as what they came to, the hidden sheet before it left out', async () => {
    const headers = ['Tên', 'Ngày', 'Số', 'Lỗi công thức', 'Đúng', 'Chuỗi'];
    const workbook = await sample('xlsxwriter');
    expect((await readWorkbook(workbook, headers)).name).toBe('Dữ liệu');
    expect(await valuesOf(workbook, headers)).toEqual([
      [
        { is: 'text', text: 'Ủy ban nhân dân xã' },
        { is: 'date', date: '2026-03-01', at: '2026-02-28T17:00:00.000Z' },
        { is: 'number', number: 7, percent: false },
        { is: 'error', error: '#N/A' },
        { is: 'boolean', boolean: true },
        { is: 'text', text: 'ab' },
      ],
      [
        { is: 'text', text: 'Ủy ban' },
        { is: 'date', date: '2026-04-01', at: '2026-03-31T17:00:00.000Z' },
        { is: 'number', number: -1.5, percent: false },
        undefined,
        undefined,
        undefined,
      ],
    ]);
  });

  it('counts its days from 1904 where it says so', async () => {
    expect(await valuesOf(await sample('epoch-1904'), ['Ngày'])).toEqual([
      [{ is: 'date', date: '2026-03-01', at: '2026-02-28T17:00:00.000Z' }],
    ]);
  });
});

describe('A sheet', () => {
  it('is read with prefixes, without addresses, with escapes, hints and ISO dates', async () => {
    const workbook = await crafted({
      strings:
        '<si><t>Tên</t><rPh sb="0" eb="1"><t>hint</t></rPh></si><si><r><t>a_x000D_\n</t></r><r><t>_x005F_x0041_</t></r></si>',
      replaced: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>' +
          '<x:row><x:c t="s"><x:v>1</x:v></x:c></x:row><x:row/><x:row><x:c t="d"><x:v>2026-03-01T07:30:00</x:v></x:c></x:row>' +
          '<x:row><x:c t="d"><x:v>07:30:00</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    const { rows } = await readWorkbook(workbook, ['tên']);
    expect(rows.map(({ cells }) => cells.get('tên'))).toEqual([
      { address: 'A2', value: { is: 'text', text: 'a\n_x0041_' } },
      { address: 'A4', value: { is: 'date', date: '2026-03-01', at: '2026-03-01T00:30:00.000Z' } },
      { address: 'A5', value: { is: 'text', text: '07:30:00' } },
    ]);
  });

  it('leaves alone what nobody asked for, and rows that are empty in what was', async () => {
    const rows = `${header}<row r="2">${text('B2', 'other')}</row><row r="3">${text('A3', '  ')}</row><row r="4">${text('A4', 'x')}</row>`;
    const sheet = await readWorkbook(await crafted({ rows }), ['Tên']);
    expect(sheet.rows.map(({ row }) => row)).toEqual([4]);
  });

  it('names the columns that are missing, as the best row lacks them', async () => {
    expect(await refusal(await crafted({ rows: header }), ['Hạn', 'TÊN', 'Số'])).toMatchObject({
      code: 'SHEET_COLUMNS_MISSING',
      details: { columns: ['Hạn', 'Số'] },
    });
    expect(await refusal(await crafted({}))).toMatchObject({ details: { columns: ['Tên'] } });
  });

  it('names the cells of a column that is there twice', async () => {
    const rows = `<row r="1">${text('A1', 'Tên')}${text('C1', ' TÊN')}</row>`;
    expect(await refusal(await crafted({ rows }))).toMatchObject({
      code: 'SHEET_COLUMN_TWICE',
      details: { column: 'Tên', cells: ['A1', 'C1'] },
    });
  });

  it('takes 5,000 rows and 100 columns and not one more', async () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, index) => `<row>${text(`A${index + 2}`, 'x')}</row>`).join('');
    expect((await readWorkbook(await crafted({ rows: header + many(5000) }), ['Tên'])).rows).toHaveLength(
      5000,
    );
    const rows = header + many(5001);
    expect(await refusal(await crafted({ rows }))).toMatchObject({
      code: 'SHEET_TOO_MANY_ROWS',
      details: { most: 5000 },
    });
    expect(await refusal(await crafted({ rows: `${header}<row r="2">${text('CV2', 'x')}</row>` }))).toBe(
      'read',
    );
    expect(
      await refusal(await crafted({ rows: `${header}<row r="2">${text('CW2', 'x')}</row>` })),
    ).toMatchObject({
      code: 'SHEET_TOO_MANY_COLUMNS',
      details: { most: 100 },
    });
  });
});
