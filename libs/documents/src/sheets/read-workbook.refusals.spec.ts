import { describe, expect, it } from '@jest/globals';
import { crafted, sample, unzipped, zipped } from '../../../../test/support/workbook-parts.js';
import { readWorkbook } from './read-workbook.js';

const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c></row>';
const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const refusal = async (workbook: Uint8Array): Promise<unknown> =>
  readWorkbook(workbook, ['Tên']).then(
    () => 'read',
    (error: unknown) => error,
  );
const tooBig = expect.objectContaining({ code: 'SHEET_TOO_BIG' });
const damaged = expect.objectContaining({ code: 'SHEET_UNREADABLE' });
const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const bomb = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe('Anything else', () => {
  it.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ['an .xls', 'OLD_EXCEL', () => Buffer.concat([ole, Buffer.alloc(4096)])],
    [
      'one behind a password',
      'ENCRYPTED',
      () => Buffer.concat([ole, Buffer.alloc(99), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['a .csv', 'TEXT', () => Buffer.from('Tên;Hạn\r\na;b')],
    ['nothing', 'OTHER', () => Buffer.alloc(0)],
    ['noise', 'OTHER', () => Buffer.from([1, 2, 0, 255])],
    [
      'a zip of something',
      'OTHER',
      () => zipped([['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']]),
    ],
    [
      'a Word document',
      'OTHER',
      () =>
        crafted({ type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' }),
    ],
    ['one with macros', 'MACROS', () => crafted({ type: macros })],
    ['one with macros in disguise', 'MACROS', () => crafted({ replaced: { 'xl/vbaProject.bin': 'x' } })],
    ['half a file', 'DAMAGED', async () => (await sample('openpyxl')).subarray(0, 3000)],
    [
      'entities',
      'DAMAGED',
      () =>
        crafted({
          rows: header,
          strings: '',
          replaced: { 'xl/sharedStrings.xml': `${bomb}<sst><si><t>&b;</t></si></sst>` },
        }),
    ],
    [
      'an entity from elsewhere',
      'DAMAGED',
      () =>
        crafted({
          rows: header,
          strings: '',
          replaced: { 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "http://127.0.0.1/x"><sst/>' },
        }),
    ],
    ['broken XML', 'DAMAGED', () => crafted({ rows: '<row r="1">' })],
    [
      'bytes that are no UTF-8',
      'DAMAGED',
      async () =>
        zipped(
          (await unzipped(await crafted({}))).set('xl/worksheets/sheet1.xml', Buffer.from([0x3c, 0xff])),
        ),
    ],
    [
      'a string that isn’t there',
      'DAMAGED',
      () => crafted({ rows: '<row><c t="s"><v>7</v></c></row>', strings: '' }),
    ],
    ['a number that is none', 'DAMAGED', () => crafted({ rows: '<row><c><v>1e999</v></c></row>' })],
    ['rows out of order', 'DAMAGED', () => crafted({ rows: '<row r="2"/><row r="2"/>' })],
    [
      'cells out of order',
      'DAMAGED',
      () => crafted({ rows: `<row r="1">${text('B1', 'x')}${text('A1', 'y')}</row>` }),
    ],
    ['cells of another row', 'DAMAGED', () => crafted({ rows: `<row r="1">${text('A2', 'x')}</row>` })],
    [
      'a part there twice',
      'DAMAGED',
      async () => zipped([...(await unzipped(await sample('openpyxl'))), ['XL/styles.xml', '<x/>']]),
    ],
    [
      'no sheet',
      'DAMAGED',
      () => crafted({ replaced: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
    ],
    [
      'a sheet outside of it',
      'DAMAGED',
      () =>
        crafted({
          replaced: {
            'xl/_rels/workbook.xml.rels':
              '<Relationships><Relationship Id="rId1" Type="a/worksheet" TargetMode="External" Target="worksheets/sheet1.xml"/></Relationships>',
          },
        }),
    ],
  ])('%s is refused as %s', async (_, found, made) => {
    expect(await refusal(await made())).toMatchObject({ code: 'SHEET_UNREADABLE', details: { found } });
  });

  it('a file or a content too big is refused before it is unpacked', async () => {
    expect(await refusal(Buffer.alloc(5 * 2 ** 20 + 1))).toMatchObject({
      code: 'SHEET_TOO_BIG',
      details: { what: 'FILE', most: 5_242_880 },
    });
    const spaces = Buffer.alloc(26 * 2 ** 20, ' ');
    const bombed = await zipped([...(await unzipped(await crafted({}))), ['xl/media/image1.png', spaces]]);
    expect(await refusal(bombed)).toMatchObject({ code: 'SHEET_TOO_BIG', details: { what: 'CONTENT' } });
  });

  it('a part that is longer than it says is broken off', async () => {
    const honest = await crafted({ rows: header + ' '.repeat(100_000) });
    const lying = Buffer.from(honest);
    const directory = lying.lastIndexOf(Buffer.from('PK\u0001\u0002'));
    expect(lying.readUInt32LE(directory + 24)).toBeGreaterThan(100_000);
    lying.writeUInt32LE(1000, directory + 24);
    expect(await refusal(lying)).toMatchObject({ details: { found: 'DAMAGED' } });
  });

  it('one text that many cells share is refused where they make much of it', async () => {
    const shared = Array.from(
      { length: 1000 },
      (_, row) => `<row r="${row + 2}"><c t="s"><v>0</v></c></row>`,
    ).join('');
    const strings = `<si><t>${'x'.repeat(32_000)}</t></si>`;
    expect(await refusal(await crafted({ rows: header + shared, strings }))).toMatchObject({
      code: 'SHEET_TOO_BIG',
    });
  });

  // Each takes nearly 16 MB when unpacked, and is made for what holds the most for the least.
  it.each<[string, string, unknown]>([
    ['elements', '<si/>'.repeat(3_000_000), tooBig],
    ['depth', '<a>'.repeat(5_000_000), damaged],
    [
      'attributes',
      `<si ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(' ')}/>`,
      damaged,
    ],
    ['text', `<si><t>${'x'.repeat(15_000_000)}</t></si>`, 'read'],
    ['cells', `<c>${'<c/>'.repeat(3_900_000)}</c>`, tooBig],
  ])('a mass of %s takes no mass of memory', async (_, strings, refused) => {
    const workbook = await crafted({ rows: header, strings });
    const before = process.memoryUsage().heapUsed;
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed - before)), 5);
    const result = await refusal(workbook);
    clearInterval(watch);
    expect(result).toEqual(refused);
    expect(most).toBeLessThan(200e6);
  });
});
