import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sample } from '../../../../test/support/workbook-parts.js';
import { localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { markErrors } from './mark-errors.js';
import { readWorkbook } from './read-workbook.js';
import { headersOf, typedRows } from './typed-rows.js';
import { writeWorkbook } from './write-workbook.js';

const office = '/usr/bin/soffice';
const wanted = {
  name: { header: 'Tên', kind: 'text', required: true },
  day: { header: 'Ngày', kind: 'date', required: true },
  at: { header: 'Lúc', kind: 'instant', required: true },
  share: { header: 'Tỷ lệ', kind: 'percent', required: true },
  count: { header: 'Số', kind: 'integer', required: true },
  sum: { header: 'Tiền', kind: 'number', required: true },
} as const;
const columns = [
  { header: 'Tên', width: 30, kind: 'text' },
  { header: 'Ngày', width: 12, kind: 'date' },
  { header: 'Lúc', width: 18, kind: 'instant' },
  { header: 'Tỷ lệ', width: 10, kind: 'percent' },
  { header: 'Số', width: 10, kind: 'integer' },
  { header: 'Tiền', width: 14, kind: 'number' },
] as const;

/** Where LibreOffice is installed it opens what was written and saves it in its own way. */
(existsSync(office) ? describe : describe.skip)('LibreOffice', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'camket-office-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function savedAgain(workbook: Buffer): Promise<Buffer> {
    await writeFile(join(folder, 'given.xlsx'), workbook);
    await promisify(execFile)(office, [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'saved'),
      join(folder, 'given.xlsx'),
    ]);
    return readFile(join(folder, 'saved', 'given.xlsx'));
  }

  it('keeps all that was written', async () => {
    const rows = async function* () {
      yield ['=1+1', localDate('2026-03-01'), instant('2026-03-01T07:30:00Z'), 0.955, 12, 1234.5] as const;
      yield [
        '_x0041_ <&>\nỦy ban 😀',
        localDate('1900-01-01'),
        instant('9999-12-31T00:00:00Z'),
        1,
        -3,
        0.1,
      ] as const;
    };
    const written = await buffer(writeWorkbook({ name: "Sổ 'A'", title: 'Tiêu đề', columns }, rows()));
    const read = async (workbook: Buffer): Promise<unknown> =>
      typedRows(await readWorkbook(workbook, headersOf(wanted)), wanted);
    const saved = await savedAgain(written);
    expect(JSON.stringify(await read(saved))).toBe(JSON.stringify(await read(written)));
  }, 120_000);

  it('opens what was marked, with its reasons and colours', async () => {
    const marked = await markErrors(await sample('openpyxl'), {
      heading: 'Lỗi',
      headerRow: 3,
      rows: [{ row: 6, cells: ['C6', 'E6'], text: 'Không có ngày 31/02/2026' }],
    });
    const saved = await savedAgain(marked);
    const { rows } = await readWorkbook(saved, ['Lỗi']);
    expect(rows.map(({ row, cells }) => [row, cells.get('Lỗi')?.value])).toEqual([
      [6, { is: 'text', text: 'Không có ngày 31/02/2026' }],
    ]);
    const again = await markErrors(saved, { heading: 'Lỗi', headerRow: 3, rows: [] });
    expect((await readWorkbook(again, ['Lỗi'])).rows).toEqual([]);
  }, 120_000);
});
