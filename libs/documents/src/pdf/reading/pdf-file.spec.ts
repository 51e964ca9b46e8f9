import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packedPdf } from '../../../../../test/support/packed-pdf.js';
import { PdfFile } from './pdf-file.js';
import { as, type PdfObject } from './pdf-object.js';
import { PdfParser } from './pdf-parser.js';
import { writeObject } from './write-object.js';

const parsed = (text: string): PdfObject => new PdfParser(Buffer.from(text, 'latin1'), 0).object();
const at = { start: -1, end: -1 };

describe('The reader of PDFs', () => {
  it('reads what stands in an object', () => {
    expect(
      parsed('<< /A#20b [1 -2.5 .5 true null (a\\)\\050(b)\\n\\\n\\101) <4 1 4> 7 0 R /N] % no more\n>>'),
    ).toMatchObject({
      entries: new Map([
        [
          'A b',
          {
            kind: 'array',
            items: [
              1,
              -2.5,
              0.5,
              true,
              null,
              { kind: 'string', bytes: Buffer.from('a)((b)\nA') },
              { kind: 'string', bytes: Buffer.from('A@') },
              { kind: 'reference', number: 7, generation: 0 },
              { kind: 'name', name: 'N' },
            ],
          },
        ],
      ]),
    });
  });

  it('knows where a text stands', () => {
    expect(parsed('  <4142>')).toMatchObject({ start: 2, end: 8 });
  });

  it.each(['<< /A 1 /A 2 >>', '<< 1 2 >>', '[1', '(', '<4', '<4x>', 'foo', '1..2', '<< /A >>', ''])(
    'refuses %s',
    (text) => {
      expect(() => new PdfParser(Buffer.from(`${text} `), 0).object()).toThrow(
        expect.objectContaining({ name: 'PdfBroken' }),
      );
    },
  );

  it('reads what was written, whatever it is', () => {
    const { object } = fc.letrec<{ object: PdfObject }>((tie) => ({
      object: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<PdfObject>(null, true, false),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc
          .string({ unit: fc.nat(254).map((code) => String.fromCharCode(code + 1)) })
          .map((name): PdfObject => ({ kind: 'name', name })),
        fc.uint8Array().map((bytes): PdfObject => ({ kind: 'string', bytes: Buffer.from(bytes), ...at })),
        fc
          .tuple(fc.nat(), fc.nat(65_535))
          .map(([number, generation]): PdfObject => ({ kind: 'reference', number, generation })),
        fc.array(tie('object')).map((items): PdfObject => ({ kind: 'array', items })),
        fc
          .array(fc.tuple(fc.string({ unit: 'grapheme-ascii' }), tie('object')))
          .map((entries): PdfObject => ({ kind: 'dictionary', entries: new Map(entries), ...at })),
      ),
    }));
    fc.assert(
      fc.property(object, (value) => {
        const text = writeObject(value);
        expect(writeObject(parsed(`${text} `))).toBe(text);
      }),
    );
  });

  it('finds objects that are packed together', () => {
    const file = new PdfFile(packedPdf(['<< /Type /Catalog /A 2 0 R >>', '<< /B (b) >>']));
    expect(
      as('string', file.dictionary(file.catalog.entries.get('A'))?.entries.get('B'))?.bytes.toString(),
    ).toBe('b');
    expect(file.find({ kind: 'reference', number: 2, generation: 0 }).inStream).toBe(true);
    expect(file.find({ kind: 'reference', number: 9, generation: 0 }).value).toBeNull();
  });

  it('refuses an encrypted file, and one whose object is another', () => {
    const plain = (trailer: string, place: number): Buffer =>
      Buffer.from(
        `%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\n1 1\n${String(place).padStart(10, '0')} 00000 n\r\ntrailer << /Root 1 0 R ${trailer} >>\nstartxref\n45\n%%EOF`,
      );
    expect(new PdfFile(plain('', 9)).catalog.entries.size).toBe(1);
    expect(() => new PdfFile(plain('/Encrypt << >>', 9))).toThrow('Encrypted');
    expect(() => new PdfFile(plain('', 11)).catalog).toThrow(expect.objectContaining({ name: 'PdfBroken' }));
  });
});
