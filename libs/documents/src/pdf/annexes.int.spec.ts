import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { describeWithPdfTools } from '../../../../test/support/available.js';
import { runTool } from '../../../../test/support/run-tool.js';
import { annexTable, sampleDocument } from '../../../../test/support/sample-document.js';
import type { Annex } from '../administrative-document.js';
import { renderDocument } from './render-document.js';

const flowed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const text = { kind: 'PARAGRAPH', text: 'Lời của phụ lục.' } as const;
const { landscape: _, ...table } = annexTable(40, 'Hàng');
const annexes: readonly Annex[] = [
  { title: 'Danh mục', body: [text] },
  { title: 'Biểu tổng hợp', landscape: true, body: [text, table, text] },
  { title: 'Biểu rộng', body: [annexTable(1), text] },
];
const accompanies =
  '(Kèm theo Bản cam kết số 12/CK-UBND ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân huyện Tân Kỳ)';

describeWithPdfTools('Annexes of a PDF', () => {
  let folder: string;
  let file: string;
  const render = async (given: readonly Annex[] = annexes): Promise<Buffer> => {
    const document = sampleDocument({ body: [text], annexes: given });
    const bytes = await renderDocument(document, instant('2024-01-16T07:05:00Z'));
    writeFileSync(file, bytes);
    return bytes;
  };
  const pages = (): string[] => runTool('pdftotext', '-raw', file, '-').split('\f').slice(0, -1).map(flowed);
  const sizes = (): string[] => runTool('pdfinfo', '-l', '999', file).match(/(?<=size: +)\S+ x \S+/g) ?? [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'annexes-'));
    file = join(folder, 'document.pdf');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('come after signatures and recipients, each on a page of its own that is numbered on', async () => {
    await render();
    const said = pages();
    expect(said[0]).toMatch(/NGƯỜI CAM KẾT.*- Lưu: VT\.$/);
    expect(said[1]).toBe(`Phụ lục I DANH MỤC ${accompanies} Lời của phụ lục. 2`);
    expect(said[2]).toMatch(
      /^Phụ lục II BIỂU TỔNG HỢP \(Kèm theo [^)]*\) Lời của phụ lục\. .*Hàng 12 1 M1 .* 3$/,
    );
    const third = said.findIndex((page) => page.includes('Phụ lục III'));
    expect(said[third]).toMatch(new RegExp(`^Phụ lục III BIỂU RỘNG .* Cột 12 1 M1 .* ${third + 1}$`));
    expect(said.slice(third + 1)).toEqual([`Lời của phụ lục. ${third + 2}`]);
  });

  it('bear no number where there is only one', async () => {
    await render(annexes.slice(0, 1));
    expect(pages()[1]).toMatch(/^Phụ lục DANH MỤC \(Kèm theo /);
  });

  it('lie on their side where they or a table says so, with the head of a table on each page', async () => {
    await render();
    const said = pages();
    const of = said.filter((page) => page.includes('Hàng 12'));
    expect(of.length).toBeGreaterThan(2);
    expect(said.join(' ').match(/dòng 40\b/g)).toHaveLength(10);
    const [upright, lying] = ['595.28 x 841.89', '841.89 x 595.28'];
    expect(sizes()).toEqual([upright, upright, ...of.map(() => lying), lying, upright]);
    // Its last column ends where its pages do, a third farther than on upright ones.
    const bounds = runTool('pdftotext', '-bbox', file, '-').matchAll(/xMax="([\d.]+)" yMax="[\d.]+">12</g);
    expect(Math.max(...[...bounds].map(([, right]) => Number(right)))).toBeGreaterThan(700);
  });

  it('are the same to the byte for the same document', async () => {
    const one = await render();
    expect(one.equals(await render())).toBe(true);
    expect(one.equals(await render(annexes.slice(1)))).toBe(false);
    const without = await render([]);
    const { annexes: none, ...document } = sampleDocument({ body: [text] });
    expect(none).toBeUndefined();
    expect(without.equals(await renderDocument(document, instant('2024-01-16T07:05:00Z')))).toBe(true);
  });

  it('lose nothing and leave no page, whatever they were given', async () => {
    const long = 'x'.repeat(4000);
    const lines = Array.from({ length: 300 }, (_line, index) => `dòng ${index}`).join('\n');
    const high = Array.from({ length: 19 }, (_line, index) => `t${index}`).join('\n');
    const evil = 'A\u202Egnp.exe\u0000 😀 עברית z\u0334\u0335\u0336 漢字 \uD800 {{y}} \u2028 W';
    const fact = { name: 'x'.repeat(3000), value: lines };
    const columns = [
      { title: high, share: 1 },
      { title: evil, share: 2 },
    ];
    const body: Annex['body'] = [
      { kind: 'ARTICLE', label: '1.', title: high },
      { kind: 'PARAGRAPH', text: high },
      { kind: 'PARAGRAPH', text: lines },
      { kind: 'CODE', text: long },
      { kind: 'ITEMS', items: [{ label: evil, text: high, facts: [{ name: 'n', value: high }] }] },
      { kind: 'ITEMS', items: [{ label: evil, text: long, facts: [fact] }] },
      { kind: 'FACTS', facts: [fact] },
      { kind: 'TABLE', columns, rows: [[lines, evil], ['một ô'], [long, high]] },
      { kind: 'TABLE', columns: [], rows: [] },
      { kind: 'PARAGRAPH', text: high },
    ];
    await render([
      { title: `${'W'.repeat(300)} ${evil.repeat(30)}`, landscape: true, body },
      { title: '', body: [] },
    ]);
    const said = pages().join(' ');
    expect(said.match(/x/g)?.length).toBeGreaterThanOrEqual(3 * 4000 + 2 * 3000);
    for (const index of [0, 150, 299])
      expect(said.match(new RegExp(`dòng ${index}\\b`, 'g'))).toHaveLength(4);
    expect(said.match(/\bt18\b/g)?.length).toBeGreaterThanOrEqual(7);
    expect(said).toContain(`Phụ lục II ${accompanies}`);
    const words = runTool('pdftotext', '-bbox', file, '-').split('<page ').slice(1);
    const mm = 72 / 25.4;
    for (const page of words) {
      const [width = 0, height = 0] = (/width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [])
        .slice(1)
        .map(Number);
      const ends = [...page.matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/g)];
      expect(Math.min(...ends.map(([, x]) => Number(x)))).toBeGreaterThan(30 * mm - 1);
      expect(Math.max(...ends.map(([, , , x]) => Number(x)))).toBeLessThan(width - 20 * mm + 1);
      expect(Math.max(...ends.map(([, , , , y]) => Number(y)))).toBeLessThan(height - 20 * mm + 1);
    }
  });
});
