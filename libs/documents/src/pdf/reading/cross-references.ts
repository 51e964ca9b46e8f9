import { PdfBroken } from './pdf-broken.js';
import { as, type PdfDictionary } from './pdf-object.js';
import { PdfParser } from './pdf-parser.js';
import { streamData } from './stream-data.js';

/** Where an object stands: at a place of the file, or as one of several in a stream. */
export type Place =
  | { readonly kind: 'FILE'; readonly at: number; readonly generation: number }
  | { readonly kind: 'STREAM'; readonly stream: number; readonly index: number }
  | { readonly kind: 'FREE' };

/** Where every object stands, and the newest trailer (ISO 32000-1, 7.5.4 to 7.5.8). */
export interface CrossReferences {
  readonly places: ReadonlyMap<number, Place>;
  readonly trailer: PdfDictionary;
  /** Where the newest section begins: the `/Prev` of the next one. */
  readonly at: number;
  readonly style: 'TABLE' | 'STREAM';
}

const MOST_SECTIONS = 500;
const MOST_OBJECTS = 1_000_000;
/** Readers look for `startxref` in the last kilobyte (ISO 32000-1, annex H). */
const TAIL = 1024;

/** Follows the sections from the newest to the oldest; what a newer one says of an object holds. */
export function crossReferences(bytes: Buffer): CrossReferences {
  const tail = bytes.lastIndexOf('startxref');
  if (tail < Math.max(0, bytes.length - TAIL)) throw new PdfBroken('No startxref at the end');
  const newest = new PdfParser(bytes, tail + 'startxref'.length).wholeNumber();
  const places = new Map<number, Place>();
  const seen = new Set<number>();
  let first: Section | undefined;
  for (let next: number | undefined = newest; next !== undefined;) {
    if (seen.has(next) || seen.size > MOST_SECTIONS) throw new PdfBroken('Sections go in a circle');
    seen.add(next);
    const section = sectionAt(bytes, next, places);
    // A file may say the same in a table and, for newer readers, in a stream (7.5.8.4).
    const hybrid = section.trailer.entries.get('XRefStm');
    if (section.style === 'TABLE' && typeof hybrid === 'number') sectionAt(bytes, hybrid, places);
    const previous = section.trailer.entries.get('Prev');
    next = typeof previous === 'number' ? previous : undefined;
    first ??= section;
  }
  if (first === undefined) throw new PdfBroken('No trailer');
  return { ...first, places, at: newest };
}

type Section = Pick<CrossReferences, 'trailer' | 'style'>;

function sectionAt(bytes: Buffer, at: number, places: Map<number, Place>): Section {
  const parser = new PdfParser(bytes, at);
  return parser.takeKeyword('xref') ? table(parser, places) : stream(bytes, parser, places);
}

function table(parser: PdfParser, places: Map<number, Place>): Section {
  while (!parser.takeKeyword('trailer')) {
    const start = parser.wholeNumber();
    const count = parser.wholeNumber();
    for (let number = start; number < start + count; number += 1) {
      const at = parser.wholeNumber();
      const generation = parser.wholeNumber();
      const used = parser.word();
      if (used !== 'n' && used !== 'f') throw new PdfBroken('A line of the table is odd');
      note(places, number, used === 'n' ? { kind: 'FILE', at, generation } : { kind: 'FREE' });
    }
  }
  const trailer = as('dictionary', parser.object());
  if (trailer === undefined) throw new PdfBroken('A trailer is no dictionary');
  return { trailer, style: 'TABLE' };
}

function stream(bytes: Buffer, parser: PdfParser, places: Map<number, Place>): Section {
  const found = as('stream', parser.indirectObject().value);
  const entries = found?.dictionary.entries;
  const length = entries?.get('Length');
  if (
    found === undefined ||
    as('name', entries?.get('Type'))?.name !== 'XRef' ||
    typeof length !== 'number'
  ) {
    throw new PdfBroken('No cross-references where they should be');
  }
  const data = streamData(found.dictionary, bytes.subarray(found.start, found.start + length));
  const widths = numbers(found.dictionary, 'W');
  const size = entries?.get('Size');
  const index = entries?.has('Index')
    ? numbers(found.dictionary, 'Index')
    : [0, typeof size === 'number' ? size : 0];
  const [typeWidth = 0, second = 0, third = 0] = widths;
  const width = typeWidth + second + third;
  if (widths.length !== 3 || Math.max(...widths) > 6 || width === 0)
    throw new PdfBroken('Cross-references of odd widths');
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const start = index[pair] ?? 0;
    for (let number = start; number < start + (index[pair + 1] ?? 0); number += 1, at += width) {
      if (at + width > data.length) throw new PdfBroken('Cross-references end too early');
      const field = (from: number, wide: number): number => (wide === 0 ? 0 : data.readUIntBE(from, wide));
      const type = typeWidth === 0 ? 1 : field(at, typeWidth);
      note(
        places,
        number,
        placeOf(type, field(at + typeWidth, second), field(at + typeWidth + second, third)),
      );
    }
  }
  return { trailer: found.dictionary, style: 'STREAM' };
}

function placeOf(type: number, second: number, third: number): Place {
  if (type === 1) return { kind: 'FILE', at: second, generation: third };
  return type === 2 ? { kind: 'STREAM', stream: second, index: third } : { kind: 'FREE' };
}

function note(places: Map<number, Place>, number: number, place: Place): void {
  if (places.size > MOST_OBJECTS) throw new PdfBroken('Too many objects');
  if (!places.has(number)) places.set(number, place);
}

const numbers = (dictionary: PdfDictionary, key: string): number[] =>
  (as('array', dictionary.entries.get(key))?.items ?? []).map((item) => {
    if (typeof item !== 'number' || !Number.isSafeInteger(item) || item < 0)
      throw new PdfBroken(`/${key} is odd`);
    return item;
  });
