import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { annexTable, sampleDocument } from '../../../../test/support/sample-document.js';
import { allOf, parsedXml, textOf, wordDocument } from '../../../../test/support/word-file.js';
import { unzipped } from '../../../../test/support/workbook-parts.js';
import type { AdministrativeDocument } from '../administrative-document.js';
import { renderDocx } from './render-docx.js';

const vowels = Array.from('aăâeêioôơuưy', (vowel) =>
  ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => vowel + tone),
);
const letters = [...vowels.flat(), ...'bcdđghklmnpqrstvxfjwz'.split('')].join(' ');

const rendered = (changes: Partial<AdministrativeDocument> = {}) =>
  renderDocx(sampleDocument(changes)).then(wordDocument);
const said = async (changes: Partial<AdministrativeDocument> = {}): Promise<string> =>
  textOf(await rendered(changes));

describe('A document as a Word file', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('says all it was given, in the order of the form', async () => {
    const text = await said();
    const parts = [
      'ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nỦY BAN NHÂN DÂN\nHUYỆN TÂN KỲ\n',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n',
      'Số: 12/CK-UBND\nTân Kỳ, ngày 15 tháng 01 năm 2024\n',
      'BẢN CAM KẾT\nThực hiện nhiệm vụ',
      'Căn cứ Luật Tổ chức',
      'Người cam kết:\nNguyễn Thị Hường\n',
      'Điều 1. Nội dung cam kết\n',
      '8. Giải quyết hồ sơ',
      'Điều 2. Chỉ tiêu\n',
      'TT\nChỉ tiêu\nMức cam kết\nThời hạn\n1\n',
      'Điều 3. Trách nhiệm\n',
      'SHA-256 9f86d0',
      'NGƯỜI CAM KẾT\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n',
      'Nguyễn Thị Hường\nBùi Thanh Bảo\n',
      'Nơi nhận:\n- Như Điều 1;\n- Phòng Nội vụ;\n- Lưu: VT.\n',
    ];
    let from = 0;
    for (const part of parts) {
      const place = text.indexOf(part, from);
      expect([part, place >= from]).toEqual([part, true]);
      from = place + part.length;
    }
  });

  it('puts the recipients beside a single signature', async () => {
    const [signature] = sampleDocument().signatures;
    const text = await said({ signatures: [signature] });
    expect(text).toContain('Nơi nhận:\n- Như Điều 1;\n- Phòng Nội vụ;\n- Lưu: VT.\nNGƯỜI CAM KẾT\n');
    expect(text.match(/Nơi nhận/g)).toHaveLength(1);
  });

  it.each(['NFC', 'NFD'])('has every letter of Vietnamese with every tone, given as %s', async (form) => {
    const text = await said({
      body: [{ kind: 'PARAGRAPH', text: `${letters}\n${letters.toUpperCase()}`.normalize(form) }],
    });
    expect(text).toContain(`${letters}\n${letters.toUpperCase()}\n`.normalize('NFC'));
  });

  it('repeats the head of a table on each page, and no other row', async () => {
    const heads = allOf(await rendered(), 'w:tr').filter((row) => allOf(row, 'w:tblHeader').length > 0);
    expect(heads.map(textOf)).toEqual(['TT\nChỉ tiêu\nMức cam kết\nThời hạn\n']);
  });

  it('lays a wide table on its side with the heading above it, and nothing else', async () => {
    const document = await rendered({
      body: [
        { kind: 'PARAGRAPH', text: 'Trước.' },
        { kind: 'ARTICLE', label: 'Biểu 1.', title: 'Kết quả' },
        annexTable(30),
        { kind: 'PARAGRAPH', text: 'Sau.' },
      ],
    });
    const text = textOf(document);
    const sections = allOf(document, 'w:sectPr');
    const sizes = sections.map((section) => allOf(section, 'w:pgSz')[0]?.attributes);
    const upright = { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' };
    expect(sizes).toEqual([upright, { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }, upright]);
    const body = allOf(document, 'w:body')[0]?.children ?? [];
    const ends = body.flatMap((child, index) =>
      typeof child !== 'string' && (child.name === 'w:sectPr' || allOf(child, 'w:sectPr').length > 0)
        ? [index]
        : [],
    );
    const between = (from: number, to = 0): string =>
      textOf({ name: '', attributes: {}, children: body.slice(from + 1, to + 1) });
    expect(between(-1, ends[0])).toMatch(/^ỦY BAN[^]*Trước\.\n$/);
    expect(between(ends[0] ?? 0, ends[1])).toMatch(/^Biểu 1\. Kết quả\n[^]*Cột 12\n[^]*Ô của dòng 30\n\n$/);
    expect(between(ends[1] ?? 0, ends[2])).toMatch(/^Sau\.\n[^]*Lưu: VT\.\n$/);
    expect(text.match(/Cột 12/g)).toHaveLength(1);
  });

  it('numbers its pages in the upper margin, from the second', async () => {
    const parts = await unzipped(await renderDocx(sampleDocument({ body: [annexTable(1)] })));
    const headers = [...parts].filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(headers.map(([, xml]) => allOf(parsedXml(xml.toString()), 'w:instrText'))).toEqual([
      [{ name: 'w:instrText', attributes: expect.anything(), children: ['PAGE'] }],
    ]);
    const sections = allOf(parsedXml(parts.get('word/document.xml')?.toString() ?? ''), 'w:sectPr');
    const first = sections.map((section) => allOf(section, 'w:titlePg')[0]?.attributes['w:val'] ?? 'true');
    expect(first).toEqual(['true', 'false', 'false']);
    expect(sections.map((section) => allOf(section, 'w:headerReference').length)).toEqual([1, 0, 0]);
    expect(sections.map((section) => allOf(section, 'w:pgMar')[0]?.attributes)).toEqual(
      Array(3).fill(
        expect.objectContaining({ 'w:top': '1134', 'w:bottom': '1134', 'w:left': '1701', 'w:right': '1134' }),
      ),
    );
  });

  it('stands in Times New Roman, 13, and tells its language, title, author and day', async () => {
    const parts = await unzipped(await renderDocx(sampleDocument()));
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(
      parts.get('word/styles.xml')?.toString() ?? '',
    );
    expect(defaults?.[0]).toMatch(/w:ascii="Times New Roman".*<w:sz w:val="26"\/>.*<w:lang w:val="vi-VN"\/>/);
    const core = parsedXml(parts.get('docProps/core.xml')?.toString() ?? '');
    const told = (name: string): unknown => allOf(core, name)[0]?.children[0];
    expect(told('dc:title')).toBe(
      'Bản cam kết Thực hiện nhiệm vụ chuyên môn và công tác cải cách hành chính năm 2024',
    );
    expect(told('dc:creator')).toBe('Ủy ban nhân dân huyện Tân Kỳ');
    expect([told('dcterms:created'), told('dcterms:modified')]).toEqual(
      Array(2).fill('2024-01-14T17:00:00Z'),
    );
  });

  it('separates tables, which Word would join, and ends with a paragraph', async () => {
    const facts = { kind: 'FACTS', facts: [{ name: 'Tên', value: 'Giá trị' }] } as const;
    const body = allOf(
      await rendered({ body: [facts, annexTable(1), annexTable(1), facts], recipients: [] }),
      'w:body',
    );
    const names = (body[0]?.children ?? []).map((child) => (typeof child === 'string' ? '' : child.name));
    expect(names.join(' ')).not.toMatch(/w:tbl w:tbl|w:tbl w:sectPr/);
  });

  it('is the same to the byte for the same document, whenever it is made', async () => {
    const document = sampleDocument({ body: [annexTable(3)] });
    const one = await renderDocx(document);
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:10Z'), doNotFake: ['nextTick', 'setImmediate'] });
    const same = await renderDocx(document);
    expect(one.equals(same)).toBe(true);
    expect(one.equals(await renderDocx({ ...document, symbol: '13/CK-UBND' }))).toBe(false);
  });
});
