import { createHash } from 'node:crypto';
import { as, type PdfObject } from './pdf-object.js';
import { PdfBroken } from './pdf-broken.js';
import type { PdfFile } from './pdf-file.js';
import { writeEntries } from './write-object.js';

/**
 * Objects to be added at the end of a PDF, whose bytes stay as they are (ISO 32000-1, 7.5.6): an earlier signature stays valid, and
 * everybody sees where the earlier file ended.
 */
export class IncrementalUpdate {
  private readonly objects = new Map<number, string>();
  private size: number;

  /** @throws PdfBroken when the file lists its objects in a stream; what is rendered here has a table */
  constructor(private readonly file: PdfFile) {
    const { trailer, style } = file.references;
    const size = trailer.entries.get('Size');
    if (style !== 'TABLE' || typeof size !== 'number')
      throw new PdfBroken('Only a file with a table is added to');
    this.size = size;
  }

  /** A number nobody has. */
  reserve(): number {
    this.size += 1;
    return this.size - 1;
  }

  /** The object's text; it replaces one of the same number. */
  put(number: number, text: string): void {
    this.objects.set(number, text);
  }

  /** The file with what was added. */
  toBuffer(): Buffer {
    const { bytes, references } = this.file;
    const parts = [bytes];
    const places: [number: number, at: number][] = [];
    let at = bytes.length;
    const add = (text: string): void => {
      const part = Buffer.from(text, 'latin1');
      parts.push(part);
      at += part.length;
    };
    if (bytes.at(-1) !== 10) add('\n');
    for (const [number, text] of this.objects) {
      places.push([number, at]);
      add(`${number} 0 obj\n${text}\nendobj\n`);
    }
    const entries = new Map<string, PdfObject>(references.trailer.entries);
    entries.set('Size', this.size).set('Prev', references.at).set('ID', this.identifiers());
    const table = places
      .toSorted(([one], [other]) => one - other)
      .map(tableLine)
      .join('');
    add(`xref\n${table}trailer\n${writeEntries(entries)}\nstartxref\n${at}\n%%EOF\n`);
    return Buffer.concat(parts);
  }

  /** The first stays that of the document, the second is that of this state of it (ISO 32000-1, 14.4). */
  private identifiers(): PdfObject {
    const { trailer } = this.file.references;
    const first = as('string', as('array', trailer.entries.get('ID'))?.items[0])?.bytes;
    const state = createHash('sha256')
      .update(this.file.bytes)
      .update([...this.objects.values()].join())
      .digest();
    const bytes = state.subarray(0, 16);
    const string = (given: Buffer): PdfObject => ({ kind: 'string', bytes: given, start: -1, end: -1 });
    return { kind: 'array', items: [string(first ?? bytes), string(bytes)] };
  }
}

/** A subsection of one object; its line has exactly twenty bytes. */
const tableLine = ([number, at]: [number, number]): string =>
  `${number} 1
${String(at).padStart(10, '0')} 00000 n
`;
