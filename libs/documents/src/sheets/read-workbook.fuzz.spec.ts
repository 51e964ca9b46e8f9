import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sample, unzipped, zipped, type Parts } from '../../../../test/support/workbook-parts.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { markErrors } from './mark-errors.js';
import { readWorkbook } from './read-workbook.js';
import { typedRows } from './typed-rows.js';

/** Two columns of each sample. */
const headersIn = {
  openpyxl: ['Tên cam kết', 'Hạn'],
  libreoffice: ['Ghi chú', 'Số hồ sơ'],
  xlsxwriter: ['Tên', 'Ngày'],
  'epoch-1904': ['Ngày', 'Ngày'],
} as const;
const names = ['openpyxl', 'libreoffice', 'xlsxwriter', 'epoch-1904'] as const;
type Name = (typeof names)[number];

/** Reads what may be anything; a refusal is told by its code. Whatever else is thrown fails the property. */
async function outcome(workbook: Uint8Array, name: Name = 'openpyxl'): Promise<string> {
  try {
    const [one, other] = headersIn[name];
    const sheet = await readWorkbook(workbook, [one, other]);
    const rows = typedRows(sheet, {
      one: { header: one, kind: 'text', required: true },
      other: { header: other, kind: 'date', required: true },
    });
    const marked = rows.map(({ row }) => ({ row, cells: [`A${row}`], text: 'x' }));
    await markErrors(workbook, { heading: 'Lỗi', headerRow: sheet.headerRow, rows: marked });
    return 'read';
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
}

/** A change of bytes: some of them set, cut out, or doubled. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  instead: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '"',
        '&',
        '&lt;',
        '<row>',
        '</row>',
        '<c r="A1"/>',
        '<v>',
        '1e999',
        '-1',
        ' t="s"',
        ' r="XFD1048576"',
        '<!DOCTYPE a>',
        ']]>',
        '<![CDATA[',
        '<?x ?>',
        '\u0000',
        '99999999999',
      )
      .map((text) => Uint8Array.from(Buffer.from(text))),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** In place, all other bytes stay where they are: the directory of a zip goes by that. */
function changed(bytes: Buffer, changes: readonly Change[], inPlace: boolean): Buffer {
  return changes.reduce((all, { at, length, instead }) => {
    const from = Math.floor(at * all.length);
    const rest = from + (inPlace ? instead.length : length);
    return Buffer.concat([all.subarray(0, from), instead, all.subarray(rest)]);
  }, bytes);
}

describe('A mutated workbook', () => {
  const files = new Map<Name, Buffer>();
  const parts = new Map<Name, Parts>();
  beforeAll(async () => {
    for (const name of names) {
      const file = await sample(name);
      files.set(name, file);
      parts.set(name, await unzipped(file));
    }
  });
  const anyName = fc.constantFrom(...names);
  const changes = fc.array(change, { minLength: 1, maxLength: 4 });

  it('is read or refused, when its bytes are mutated', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyName, changes, fc.boolean(), async (name, made, inPlace) => {
        seen.add(await outcome(changed(files.get(name) ?? Buffer.alloc(0), made, inPlace), name));
      }),
      { numRuns: 500 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['read', 'SHEET_UNREADABLE']));
  }, 120_000);

  it('is read or refused, when its parts are', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyName, fc.nat(), changes, async (name, part, made) => {
        const original = [...(parts.get(name) ?? [])];
        const mutated = original.map(([path, bytes], index): [string, Buffer] => [
          path,
          index === part % original.length ? changed(bytes, made, false) : bytes,
        ]);
        seen.add(await outcome(await zipped(mutated), name));
      }),
      { numRuns: 600 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['read', 'SHEET_UNREADABLE']));
  }, 120_000);

  it('is refused, when it is noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (noise, likeZip) => {
        const bytes = likeZip ? Buffer.concat([Buffer.from('PK\u0003\u0004'), noise]) : noise;
        expect(await outcome(bytes)).toBe('SHEET_UNREADABLE');
      }),
    );
  });
});
