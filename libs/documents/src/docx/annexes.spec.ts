import { describe, expect, it } from '@jest/globals';
import { annexTable, sampleDocument } from '../../../../test/support/sample-document.js';
import {
  allOf,
  parsedXml,
  textOf,
  wordDocument,
  type WordElement,
} from '../../../../test/support/word-file.js';
import { unzipped } from '../../../../test/support/workbook-parts.js';
import type { Annex } from '../administrative-document.js';
import { renderDocx } from './render-docx.js';

const text = { kind: 'PARAGRAPH', text: 'Lời của phụ lục.' } as const;
const { landscape: _, ...upright } = annexTable(3, 'Hàng');
const annexes: readonly Annex[] = [
  { title: 'Biểu tổng hợp', landscape: true, body: [text, upright, text] },
  { title: 'Danh mục', body: [text, upright] },
  { title: 'Biểu rộng', body: [annexTable(3), text] },
];
const accompanies =
  '(Kèm theo Bản cam kết số 12/CK-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Tân Kỳ)';

const rendered = (given: readonly Annex[] = annexes): Promise<Buffer> =>
  renderDocx(sampleDocument({ annexes: given }));

/** What stands on the pages of each section. */
function sectionTexts(document: WordElement): string[] {
  const texts = [''];
  for (const child of allOf(document, 'w:body')[0]?.children ?? []) {
    if (typeof child === 'string') continue;
    texts.push(`${texts.pop()}${textOf({ ...child, children: [child] })}`);
    if (allOf(child, 'w:sectPr').length > 0) texts.push('');
  }
  return texts;
}

describe('Annexes of a Word file', () => {
  it('come after signatures and recipients, each in a section of its own under its heading', async () => {
    const [document, first, second, third, last, ...others] = sectionTexts(
      await wordDocument(await rendered()),
    );
    expect(document).toMatch(/Nguyễn Thị Hường\nBùi Thanh Bảo\n[^]*Lưu: VT\.\n$/);
    expect(document).not.toContain('Phụ lục');
    const table = '[^]*Hàng 12\n1\nM1\n[^]*';
    expect(first).toMatch(
      new RegExp(`^${head('I', 'BIỂU TỔNG HỢP')}Lời của phụ lục\\.\n${table}Lời của phụ lục\\.\n$`),
    );
    expect(second).toMatch(new RegExp(`^${head('II', 'DANH MỤC')}Lời của phụ lục\\.\n${table}$`));
    expect(third).toMatch(new RegExp(`^${head('III', 'BIỂU RỘNG')}[^]*Cột 12\n1\nM1\n[^]*$`));
    expect([last, others]).toEqual(['Lời của phụ lục.\n', []]);
  });

  it('bear no number where there is only one', async () => {
    const said = textOf(await wordDocument(await rendered(annexes.slice(1, 2))));
    expect(said).toContain(`\nPhụ lục\nDANH MỤC\n${accompanies}\n`);
  });

  it('have a heading in the middle: bold, and in italics what it comes with', async () => {
    const paragraphs = allOf(await wordDocument(await rendered()), 'w:p');
    const from = paragraphs.findIndex((paragraph) => textOf(paragraph) === 'Phụ lục I');
    const looks = paragraphs.slice(from, from + 3).map((paragraph) => ({
      place: allOf(paragraph, 'w:jc')[0]?.attributes['w:val'],
      bold: allOf(paragraph, 'w:b').length,
      italics: allOf(paragraph, 'w:i').length,
    }));
    const bold = { place: 'center', bold: 1, italics: 0 };
    expect(looks).toEqual([bold, bold, { place: 'center', bold: 0, italics: 1 }]);
  });

  it('lie on their side where they or a table says so, as wide as their pages', async () => {
    const document = await wordDocument(await rendered());
    const lies = allOf(document, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(lies).toEqual(['portrait', 'landscape', 'portrait', 'landscape', 'portrait']);
    const widths = allOf(document, 'w:tbl')
      .filter((table) => textOf(table).includes('Hàng 12'))
      .map((table) => allOf(table, 'w:tblW')[0]?.attributes['w:w']);
    expect(widths).toEqual(['14003', '9071']);
  });

  it('go on with the numbers of pages, and repeat the heads of their tables', async () => {
    const parts = await unzipped(await rendered());
    const document = parsedXml(parts.get('word/document.xml')?.toString() ?? '');
    const sections = allOf(document, 'w:sectPr');
    expect(
      sections.flatMap((section) => allOf(section, 'w:pgNumType').map(({ attributes }) => attributes)),
    ).toEqual(sections.map(() => ({})));
    expect(sections.map((section) => allOf(section, 'w:titlePg')[0]?.attributes['w:val'] ?? 'true')).toEqual([
      'true',
      ...Array<string>(4).fill('false'),
    ]);
    expect(sections.map((section) => allOf(section, 'w:headerReference').length)).toEqual([1, 0, 0, 0, 0]);
    const heads = allOf(document, 'w:tr').filter((row) => allOf(row, 'w:tblHeader').length > 0);
    expect(heads.map((row) => textOf(row).split('\n')[11])).toEqual([
      undefined,
      'Hàng 12',
      'Hàng 12',
      'Cột 12',
    ]);
  });

  it('are the same to the byte for the same document, and other bytes for another annex', async () => {
    const one = await rendered();
    expect(one.equals(await rendered())).toBe(true);
    expect(one.equals(await rendered(annexes.slice(1)))).toBe(false);
    expect((await rendered([])).equals(await renderDocx(sampleDocument()))).toBe(true);
  });
});

const head = (number: string, title: string): string =>
  `Phụ lục ${number}\n${title}\n${accompanies}\n\n`.replace(/[()]/g, '\\$&');
