import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { describeWithPdfTools } from '../../../../test/support/available.js';
import { runTool } from '../../../../test/support/run-tool.js';
import { annexTable, sampleDocument } from '../../../../test/support/sample-document.js';
import type { AdministrativeDocument, Attachment } from '../administrative-document.js';
import { renderDocument } from './render-document.js';

const at = instant('2024-01-16T07:05:00Z');
const vowels = Array.from('aăâeêioôơuưy', (vowel) =>
  ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => vowel + tone),
);
const alphabet = [...vowels.flat(), ...'bcdđghklmnpqrstvxfjwz'.split('')].flatMap((letter) => [
  letter,
  letter.toUpperCase(),
]);
const long = 'x'.repeat(10_000);
const lines = Array.from({ length: 300 }, (_, index) => `dòng ${index}`).join('\n');
const flowed = (text: string): string => text.replace(/\s+/g, ' ');

describeWithPdfTools('A rendered document', () => {
  let folder: string;
  let file: string;
  const render = async (changes: Partial<AdministrativeDocument> = {}): Promise<Buffer> => {
    const bytes = await renderDocument(sampleDocument(changes), at);
    writeFileSync(file, bytes);
    return bytes;
  };
  const text = (...args: string[]): string => runTool('pdftotext', ...args, file, '-');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rendered-'));
    file = join(folder, 'document.pdf');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['NFC', 'NFD'])(
    'gives back every letter of Vietnamese with every tone, given as %s',
    async (form) => {
      const letters = alphabet.join(' ');
      await render({
        body: [
          { kind: 'PARAGRAPH', text: letters.normalize(form) },
          { kind: 'CODE', text: letters.normalize(form) },
        ],
      });
      expect(flowed(text('-raw')).split(letters.normalize('NFC'))).toHaveLength(3);
    },
  );

  it('says all it was given, in the order of the form', async () => {
    await render();
    const said = flowed(text('-layout'));
    const parts = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/CK-UBND Tân Kỳ, ngày 15 tháng 01 năm 2024',
      'BẢN CAM KẾT',
      'Căn cứ Luật Tổ chức',
      'Điều 1. Nội dung cam kết',
      'Điều 3. Trách nhiệm',
      'NGƯỜI CAM KẾT',
      'Nguyễn Thị Hường Bùi Thanh Bảo',
      '- Lưu: VT.',
    ];
    const places = parts.map((part) => said.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('numbers its pages from the second, and repeats the head of a table on each', async () => {
    await render();
    expect(text('-f', '1', '-l', '1').split('\n')[0]).not.toBe('1');
    expect(text('-f', '2', '-l', '2').split('\n')[0]).toBe('2');
    expect(text('-f', '3', '-l', '3').split('\n')[0]).toBe('3');
    expect(text().match(/Mức cam kết/g)?.length).toBe(2);
  });

  describe('with a table too wide for an upright page', () => {
    const sizes = (): string[] => runTool('pdfinfo', '-l', '99', file).match(/(?<=size: +)\S+ x \S+/g) ?? [];
    const after = { kind: 'PARAGRAPH', text: 'Đoạn sau biểu.' } as const;

    it('turns its pages, and only those, with the heading above it and the head on each', async () => {
      const heading = { kind: 'ARTICLE', label: 'Biểu 1.', title: 'Kết quả' } as const;
      await render({ body: [heading, annexTable(60), after] });
      const [first, ...others] = sizes();
      const last = others.pop();
      expect([first, last]).toEqual(['595.28 x 841.89', '595.28 x 841.89']);
      expect(new Set(others)).toEqual(new Set(['841.89 x 595.28']));
      expect(others.length).toBeGreaterThan(2);
      const turned = text('-f', '2', '-l', String(others.length + 1), '-raw');
      expect(turned).toContain('Biểu 1. Kết quả');
      expect(turned.match(/Cột 12/g)).toHaveLength(others.length);
      expect(turned.match(/dòng 60/g)).toHaveLength(10);
      expect(text('-f', '1', '-l', '1')).not.toContain('Biểu 1.');
      expect(text('-f', '2', '-l', '2').split('\n')[0]?.trim()).toBe('2');
      expect(flowed(text('-f', String(others.length + 2)))).toMatch(/Đoạn sau biểu.*NGƯỜI CAM KẾT/);
    });

    it('loses nothing of it, however high its head and its rows are', async () => {
      const title = Array.from({ length: 20 }, (_, index) => `t${index}`).join('\n');
      const high = [lines, 'chữ '.repeat(2000), long];
      const rows = [high, ['a', 'b', 'c'], high];
      const columns = ['1', '2', '3'].map(() => ({ title, share: 1 }));
      await render({ body: [{ kind: 'TABLE', landscape: true, columns, rows }] });
      const said = flowed(text('-raw'));
      expect(said.match(/chữ/g)).toHaveLength(4000);
      expect(said.match(/x/g)?.length).toBeGreaterThanOrEqual(20_000);
      for (const index of [0, 150, 299])
        expect(said.match(new RegExp(`dòng ${index}\\b`, 'g'))).toHaveLength(2);
      const turned = sizes().filter((size) => size.startsWith('841'));
      expect(said.match(/\bt19\b/g)).toHaveLength(3 * turned.length);
      expect(sizes()).toHaveLength(turned.length + 2);
    });
  });

  it('keeps a heading with what it is of, and loses none where many follow one another', async () => {
    const heading = (index: number) => ({ kind: 'ARTICLE', label: `${index}.`, title: 'đề mục' }) as const;
    const headings = Array.from({ length: 100 }, (_, index) => heading(index));
    await render({ body: [...headings, { kind: 'PARAGRAPH', text: lines }, heading(100)] });
    expect(text('-raw').match(/\d+\. đề mục/g)).toEqual(
      [...headings, heading(100)].map(({ label }) => `${label} đề mục`),
    );

    const filled = Array.from({ length: 31 }, () => ({ kind: 'PARAGRAPH', text: 'Lời.' }) as const);
    const below = { kind: 'PARAGRAPH', text: 'Lời\ndưới\nđề mục.' } as const;
    for (let above = 0; above < 12; above++) {
      await render({ body: [...filled.slice(above), heading(1), below, ...filled] });
      const pages = text('-raw').split('\f');
      expect(pages.find((said) => said.includes('1. đề mục'))).toContain('1. đề mục\nLời\ndưới\nđề mục.\n');
    }
  });

  it('tells its language, title and author, and carries every font it uses', async () => {
    const bytes = await render();
    const facts = runTool('pdfinfo', file);
    expect(bytes.toString('latin1')).toContain('/Lang (vi-VN)');
    expect(facts).toMatch(/Title: +Bản cam kết Thực hiện nhiệm vụ/);
    expect(facts).toMatch(/Author: +Ủy ban nhân dân huyện Tân Kỳ/);
    expect(facts).toMatch(/Page size: .*A4/);
    const fonts = runTool('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/[A-Z]{6}\+(Tinos|Cousine).* yes yes yes /);
  });

  it('is the same to the byte for the same document and instant, and another for another instant', async () => {
    const [one, same] = [await render(), await render()];
    expect(one.equals(same)).toBe(true);
    expect(one.equals(await renderDocument(sampleDocument(), instant('2024-01-16T07:05:01Z')))).toBe(false);
  });

  it('gives back its files byte for byte', async () => {
    const given = { createdAt: at, relationship: 'Source', mediaType: 'application/octet-stream' } as const;
    const attachments: Attachment[] = [
      {
        ...given,
        name: 'bằng chứng.bin',
        description: 'Bằng chứng',
        bytes: Uint8Array.from({ length: 70_000 }, (_, i) => (i * i) % 256),
      },
      { ...given, name: 'a.txt', description: '', bytes: Buffer.from('nội dung\r\n\0') },
      { ...given, name: 'b.txt', description: 'Rỗng', bytes: new Uint8Array() },
    ];
    const bytes = await render({ attachments });
    runTool('pdfdetach', '-saveall', '-o', folder, file);
    for (const { name, bytes: put } of attachments)
      expect(readFileSync(join(folder, name)).equals(put)).toBe(true);
    expect(readdirSync(folder)).toHaveLength(4);
    expect(bytes.toString('latin1')).toContain('/AFRelationship /Source');
  });

  const evil = 'A\u202Egnp.exe\u0000 😀👩‍👧 עברית العربية z\u0334\u0335\u0336 漢字 \uD800 {{y}} \u2028 W';
  const signature = { capacity: long, post: evil, name: 'x'.repeat(500), mark: Array<string>(60).fill(evil) };
  it('loses nothing and leaves no page, whatever it was given', async () => {
    const fact = { name: 'x'.repeat(3000), value: evil };
    await render({
      agency: { superior: 'W'.repeat(300), name: evil },
      symbol: evil.repeat(5),
      title: 'W'.repeat(500),
      abstract: evil.repeat(40),
      bases: [long, evil],
      body: [
        { kind: 'ARTICLE', label: 'Điều 1.', title: long },
        { kind: 'PARAGRAPH', text: lines },
        { kind: 'CODE', text: long },
        {
          kind: 'ITEMS',
          items: Array.from({ length: 100 }, (_, index) => ({
            label: `${index + 1}.`,
            text: 'việc '.repeat(90),
          })),
        },
        { kind: 'ITEMS', items: [{ label: evil, text: long, facts: [fact, fact] }] },
        {
          kind: 'TABLE',
          columns: [
            { title: long, share: 1 },
            { title: evil, share: 0.2 },
          ],
          rows: [[lines, evil], ['chỉ một ô'], []],
        },
        { kind: 'TABLE', columns: [], rows: [] },
        { kind: 'FACTS', facts: [] },
        { kind: 'PARAGRAPH', text: lines },
      ],
      signatures: [signature, signature],
      recipients: [long, evil],
    });
    const said = text('-raw');
    expect(said.match(/x/g)?.length).toBeGreaterThanOrEqual(5 * 10_000 + 2 * 3000 + 2 * 500);
    expect(said.match(/việc/g)).toHaveLength(9000);
    expect(said.match(/dòng 299/g)).toHaveLength(3);
    expect(said).toContain('100. việc');
    const words = [
      ...text('-bbox').matchAll(
        /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">/g,
      ),
    ];
    const mm = 72 / 25.4;
    expect(Math.min(...words.map(([, x]) => Number(x)))).toBeGreaterThan(30 * mm - 1);
    expect(Math.max(...words.map(([, , , x]) => Number(x)))).toBeLessThan(190 * mm + 1);
    expect(Math.min(...words.map(([, , y]) => Number(y)))).toBeGreaterThan(0);
    expect(Math.max(...words.map(([, , , , y]) => Number(y)))).toBeLessThan(277 * mm + 1);
  });
});
