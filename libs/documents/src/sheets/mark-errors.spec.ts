import { describe, expect, it } from '@jest/globals';
import { crafted, partOf, sample, unzipped, zipped } from '../../../../test/support/workbook-parts.js';
import { markErrors, type RowInQuestion } from './mark-errors.js';
import { readWorkbook } from './read-workbook.js';

const mark = (workbook: Buffer, rows: readonly RowInQuestion[], headerRow = 3): Promise<Buffer> =>
  markErrors(workbook, { heading: 'Lỗi', headerRow, rows });
const reasonsOf = async (workbook: Buffer): Promise<unknown[]> =>
  (await readWorkbook(workbook, ['lỗi'])).rows.map(({ row, cells }) => [row, cells.get('lỗi')?.value]);
const rows: RowInQuestion[] = [
  { row: 5, cells: ['E5'], text: '=Viết 1234' },
  { row: 6, cells: ['C6', 'E6'], text: 'Không có ngày 31/02/2026 & "nữa" <x>' },
];
const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe.each(['openpyxl', 'libreoffice'])('A marked workbook of %s', (name) => {
  it('has the reasons behind its last column, and is read as before', async () => {
    const given = await sample(name);
    const marked = await mark(given, rows);
    const headers = ['Tên cam kết', 'Ngày ký', 'Hạn', 'Tỷ lệ', 'Số hồ sơ', 'Kinh phí', 'Ghi chú'];
    expect(await readWorkbook(marked, headers)).toEqual(await readWorkbook(given, headers));
    expect((await readWorkbook(marked, ['lỗi'])).columns.get('lỗi')).toBe(8);
    expect(await reasonsOf(marked)).toEqual([
      [5, { is: 'text', text: '=Viết 1234' }],
      [6, { is: 'text', text: 'Không có ngày 31/02/2026 & "nữa" <x>' }],
    ]);
  });

  it('is in every other part as it was, byte for byte, and in the sheet but for what was added', async () => {
    const given = await sample(name);
    const before = await unzipped(given);
    const after = await unzipped(await mark(given, rows));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [path, bytes] of before)
      if (!/styles|sheet1/.test(path)) expect(after.get(path)?.equals(bytes)).toBe(true);
    const bare = (xml: string): string =>
      xml
        .replaceAll(/<c r="H\d+"[^>]*><is>.*?<\/is><\/c>/g, '')
        .replaceAll(/<conditionalFormatting.*?<\/conditionalFormatting>/g, '')
        .replaceAll(/<dimension[^>]*>|<col [^>]*min="8"[^>]*>| spans="[^"]*"/g, '');
    const sheet = (await partOf(given, 'sheet1.xml')).replaceAll(/<dimension[^>]*>| spans="[^"]*"/g, '');
    expect(bare(after.get('xl/worksheets/sheet1.xml')?.toString() ?? '')).toBe(sheet);
  });

  it('has the cells in question coloured by a rule of its own, before what must follow it', async () => {
    const marked = await mark(await sample(name), rows);
    const xml = await partOf(marked, 'sheet1.xml');
    const rule =
      /<conditionalFormatting sqref="E5:E6 C6"><cfRule type="expression" dxfId="(\d+)" priority="1">/.exec(
        xml,
      );
    expect(rule).not.toBeNull();
    expect(xml.indexOf('<conditionalFormatting')).toBeLessThan(xml.indexOf('<dataValidations'));
    const dxfs = /<dxfs[^>]*>(.*)<\/dxfs>/s.exec(await partOf(marked, 'styles.xml'))?.[1] ?? '';
    expect(dxfs.split('<dxf>').at(Number(rule?.[1]) + 1)).toContain('FFFFC7CE');
  });

  it('is marked anew when it comes back: what was mended is clean, the column is used again', async () => {
    const once = await mark(await sample(name), rows);
    const twice = await mark(once, [{ row: 4, cells: ['A4'], text: 'Trùng tên' }]);
    expect(await reasonsOf(twice)).toEqual([[4, { is: 'text', text: 'Trùng tên' }]]);
    const xml = await partOf(twice, 'sheet1.xml');
    expect(xml.match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(xml).toContain('sqref="A4"');
    expect(xml.match(/>Lỗi</g)).toHaveLength(1);
  });
});

describe('A sheet to be marked', () => {
  const header = `<row r="1" spans="1:1"><c r="A1" s="7" t="inlineStr"><is><t>Tên</t></is></c></row>`;
  const body = `${header}<row r="2" spans='1:1'>${text('A2', 'x')}</row>`;
  const styles = '<cellXfs><xf numFmtId="0"/></cellXfs><dxfs count="0"/>';
  const one = [{ row: 2, cells: ['A2'], text: 'y' }];
  const sheetOf = async (workbook: Buffer): Promise<string> =>
    partOf(await mark(workbook, one, 1), 'sheet1.xml');
  const sheet = (xml: string): Record<string, string> => ({ 'xl/worksheets/sheet1.xml': xml });

  it('gets a heading that looks like the one beside it, and rows that span what they hold', async () => {
    const xml = await sheetOf(await crafted({ rows: body, styles }));
    expect(xml).toContain('<c r="B1" s="7" t="inlineStr"><is><t xml:space="preserve">Lỗi</t></is></c></row>');
    expect(xml).toContain('<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve">y</t></is></c></row>');
    expect(xml).not.toContain('spans');
    expect(xml).toContain('<cols><col min="2" max="2" width="60" customWidth="1"/></cols><sheetData>');
  });

  it.each([
    [
      '<col min="1" max="16384" width="9" hidden="1"/>',
      '<col min="1" max="1" width="9" hidden="1"/>§<col min="3" max="16384" width="9" hidden="1"/>',
    ],
    ['<col min="2" max="2" width="9"/>', '§'],
    ['<col min="3" max="5" width="9"/>', '§<col min="3" max="5" width="9"/>'],
    ['<col min="1" max="1" width="9"/>', '<col min="1" max="1" width="9"/>§'],
  ])('parts the widths %s', async (given, expected) => {
    const xml = await sheetOf(
      await crafted({
        replaced: sheet(`<worksheet><cols>${given}</cols><sheetData>${body}</sheetData></worksheet>`),
        styles,
      }),
    );
    const own = '<col min="2" max="2" width="60" customWidth="1"/>';
    expect(xml).toContain(`<cols>${expected.replace('§', own)}</cols>`);
  });

  it('keeps its prefixes', async () => {
    const prefixed = `<worksheet xmlns="urn:x"><sheetData>${body}</sheetData></worksheet>`
      .replaceAll(/<(\/?)/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const xml = await sheetOf(await crafted({ replaced: sheet(prefixed), styles }));
    expect(xml).toContain(
      '<x:c r="B2" s="1" t="inlineStr"><x:is><x:t xml:space="preserve">y</x:t></x:is></x:c></x:row>',
    );
    expect(xml).not.toMatch(/<\/?(?!x:)\w/);
  });

  it('takes UTF-16 and gives UTF-8', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData>${body}</sheetData></worksheet>`;
    const parts = await unzipped(await crafted({ styles }));
    parts.set('xl/worksheets/sheet1.xml', Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    const marked = await mark(await zipped(parts), one, 1);
    expect(await partOf(marked, 'sheet1.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(await reasonsOf(marked)).toHaveLength(1);
  });

  it('has its other rules go first, and keeps them', async () => {
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="9"><formula>A1=1</formula></cfRule></conditionalFormatting>';
    const xml = await sheetOf(
      await crafted({
        replaced: sheet(`<worksheet><sheetData>${body}</sheetData>${rule}<pageMargins/></worksheet>`),
        styles,
      }),
    );
    expect(xml).toContain(
      `</sheetData>${rule}<conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="0" priority="10">`,
    );
    expect(xml).toMatch(/<\/conditionalFormatting><pageMargins\/><\/worksheet>$/);
  });

  it('has its reasons without colours where it has no styles', async () => {
    const marked = await mark(await crafted({ rows: body }), one, 1);
    expect(await reasonsOf(marked)).toEqual([[2, { is: 'text', text: 'y' }]]);
    expect(await partOf(marked, 'sheet1.xml')).not.toContain('conditionalFormatting');
  });

  it('is not marked in part: rows that aren’t there are named', async () => {
    const workbook = await crafted({ rows: `${body}<row r="3"/>`, styles });
    for (const row of [3, 9])
      await expect(mark(workbook, [{ row, cells: [], text: 'y' }], 1)).rejects.toThrow(
        `No such rows to mark: ${row}`,
      );
  });
});
