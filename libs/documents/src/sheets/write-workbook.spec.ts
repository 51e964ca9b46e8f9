import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partOf } from '../../../../test/support/workbook-parts.js';
import { fromEpochDay, localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { readWorkbook } from './read-workbook.js';
import { headersOf, typedRows } from './typed-rows.js';
import { writeWorkbook, type RowOf } from './write-workbook.js';
import { asCellText } from './xml-text.js';

const columns = [
  { header: 'Tên & "hạn" <1>', width: 40, kind: 'text' },
  { header: 'Ngày', width: 12, kind: 'date' },
  { header: 'Số', width: 12, kind: 'number' },
  { header: 'Lượng', width: 12, kind: 'integer' },
  { header: 'Tỷ lệ', width: 12, kind: 'percent' },
  { header: 'Lúc', width: 18, kind: 'instant' },
] as const;
type Row = RowOf<typeof columns>;
const wanted = Object.fromEntries(
  columns.map(({ header, kind }, index) => [String(index), { header, kind, required: false }]),
);
const sheet = { name: 'Sổ', title: '=Tiêu đề', columns };

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
const written = (rows: readonly Row[]): Promise<Buffer> => buffer(writeWorkbook(sheet, each(rows)));

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      "'",
      '"',
      '<',
      '&',
      ']]>',
      '_x0041_',
      '_x',
      'ủ',
      '\u0301',
      '\u0000',
      '\uD800',
      '\uFFFF',
      '😀',
      '\u200F',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});
const orNone = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });
const rows = fc.array(
  fc.tuple(
    orNone(nasty),
    orNone(fc.integer({ min: -25_567, max: 2_932_896 }).map(fromEpochDay)),
    orNone(fc.double({ noDefaultInfinity: true, noNaN: true })),
    orNone(fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 })),
    orNone(fc.double({ min: -10, max: 10, noNaN: true })),
    orNone(
      fc
        .integer({ min: -2_208_000_000, max: 253_000_000_000 })
        .map((seconds) => instant(new Date(seconds * 1000))),
    ),
  ),
  { maxLength: 8 },
);

/** What reading makes of a written value: Excel has no negative zero and no seconds here, texts are composed and trimmed. */
function kept(value: string | number | null, index: number): string | number | null {
  if (typeof value === 'number') return value + 0;
  if (value === null) return null;
  if (index === 5) return instant(new Date(Math.floor(Date.parse(value) / 60_000) * 60_000));
  if (index !== 0) return value;
  return asCellText(value).normalize('NFC').trim() || null;
}

describe('A written workbook', () => {
  it('is read as what was written, in every kind, whatever the text holds', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const read = await readWorkbook(await written(given), headersOf(wanted));
        const expected = given
          .map((row) => row.map(kept))
          .filter((row) => row.some((value) => value !== null));
        const found = typedRows(read, wanted).map((row) =>
          row.ok ? Object.values(row.values) : row.reasons,
        );
        expect(found).toEqual(expected);
        expect(read).toMatchObject({ name: 'Sổ', headerRow: 2 });
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('holds text as text, marked so that it stays text when it is edited', async () => {
    const xml = await partOf(await written([['=1+1', null, null, null, null, null]]), 'sheet1.xml');
    expect(xml).toContain('<c r="A3" s="4" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(xml).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">=Tiêu đề</t></is></c>');
    expect(xml).not.toContain('<f');
  });

  it('has true dates, a filter over all rows, a header that stays and is printed on every page', async () => {
    const one: Row = ['Một', localDate('2026-03-01'), 1.5, 2, 0.955, instant('2026-03-01T16:59:59Z')];
    const workbook = await written([one, one, one]);
    const xml = await partOf(workbook, 'sheet1.xml');
    expect(xml).toContain('<c r="B3" s="5"><v>46082</v></c>');
    expect(xml).toContain(`<c r="F3" s="9"><v>${46_082 + 1439 / 1440}</v></c>`);
    expect(xml).toContain(
      '<autoFilter ref="A2:F5"/><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>',
    );
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    const names = await partOf(workbook, 'workbook.xml');
    expect(names).toContain(">'Sổ'!$A$2:$F$5</definedName>");
    expect(names).toContain(">'Sổ'!$2:$2</definedName>");
  });

  it('says days before 1900 as text, which Excel can’t count', async () => {
    const workbook = await written([['a', localDate('1890-05-19'), null, null, null, null]]);
    expect(await partOf(workbook, 'sheet1.xml')).toContain('>19/05/1890</t>');
  });

  it('is the same for the same rows', async () => {
    const row: Row = ['a', null, 1, null, null, null];
    expect(await written([row])).toEqual(await written([row]));
  });

  it.each<[string, Row]>([
    ['C3 takes a number', ['a', null, Number.NaN, null, null, null]],
    ['D3 takes a integer', ['a', null, null, 1.5, null, null]],
    ['D3 takes a integer', ['a', null, null, 1e15, null, null]],
    // A value that was cast to a date somewhere.
    ['B3 takes a date', ['a', '2026-02-30' as ReturnType<typeof localDate>, null, null, null, null]],
  ])('breaks off rather than writing what is not of the kind: %s', async (says, row) => {
    await expect(written([row])).rejects.toThrow(says);
  });

  it('breaks off with the error of the rows', async () => {
    const failing = async function* (): AsyncGenerator<Row> {
      yield ['a', null, null, null, null, null];
      throw new Error('cursor lost');
    };
    await expect(buffer(writeWorkbook(sheet, failing()))).rejects.toThrow('cursor lost');
  });

  it('asks for no more rows than are read, and gives them up when the reader goes away', async () => {
    let asked = 0;
    let closed = false;
    const endless = async function* (): AsyncGenerator<Row> {
      try {
        for (; ; asked += 1) yield [`${asked} ${Math.random()}`.repeat(20), null, null, null, null, null];
      } finally {
        closed = true;
      }
    };
    const workbook = writeWorkbook(sheet, endless());
    while (asked === 0) await setImmediate();
    let before = -1;
    for (let turns = 0; turns < 200 || asked !== before; turns += 1) {
      before = asked;
      await setImmediate();
      if (asked > 50_000) throw new Error('Rows are asked for although nobody reads');
    }
    workbook.destroy();
    for (let turns = 0; !closed && turns < 1000; turns += 1) await setImmediate();
    expect(closed).toBe(true);
    expect(workbook.destroyed).toBe(true);
  });
});
