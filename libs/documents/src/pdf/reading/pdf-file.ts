import { crossReferences, type CrossReferences } from './cross-references.js';
import { PdfBroken } from './pdf-broken.js';
import { as, type PdfDictionary, type PdfObject, type PdfReference } from './pdf-object.js';
import { PdfParser } from './pdf-parser.js';
import { streamData } from './stream-data.js';

/** An object and, where it does not share a stream with others, its place in the file. */
export interface Found {
  readonly value: PdfObject;
  readonly inStream: boolean;
}

/** Objects packed together: their numbers and offsets, then from `first` on themselves. */
interface ObjectStream {
  readonly data: Buffer;
  readonly first: number;
}

/** Catalogue, form and fields lie in a few; a file in which each had its own would keep us busy. */
const MOST_STREAMS = 50;

/**
 * A PDF, read by its cross-references and by them alone. Libraries that mend what is broken, or take the last object of a number
 * wherever it stands, may see another document than the signer saw; and none says at which bytes a value stands, which is what a
 * signature is about.
 */
export class PdfFile {
  readonly references: CrossReferences;
  private readonly read = new Map<number, Found>();
  private readonly unpacked = new Map<number, ObjectStream>();

  /** @throws PdfBroken (or another error of reading) when it is no PDF, or one of which readers could make different things. */
  constructor(readonly bytes: Buffer) {
    if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new PdfBroken('Not a PDF');
    this.references = crossReferences(bytes);
    if (this.references.trailer.entries.has('Encrypt')) throw new PdfBroken('Encrypted');
  }

  get catalog(): PdfDictionary {
    const root = this.dictionary(this.references.trailer.entries.get('Root'));
    if (root === undefined) throw new PdfBroken('No catalogue');
    return root;
  }

  /** What a reference points to; an object that does not exist is null (ISO 32000-1, 7.3.10). */
  find({ number, generation }: PdfReference): Found {
    const known = this.read.get(number);
    if (known !== undefined) return known;
    const place = this.references.places.get(number);
    if (place === undefined || place.kind === 'FREE') return { value: null, inStream: false };
    const found =
      place.kind === 'FILE'
        ? { value: this.at(place.at, number, generation), inStream: false }
        : { value: this.inStream(place.stream, place.index, number), inStream: true };
    this.read.set(number, found);
    return found;
  }

  /** The value itself, behind however many references. */
  resolve(value: PdfObject | undefined): PdfObject {
    let current = value ?? null;
    for (let steps = 0; steps < 20; steps += 1) {
      const reference = as('reference', current);
      if (reference === undefined) return current;
      current = this.find(reference).value;
    }
    throw new PdfBroken('References go in a circle');
  }

  dictionary(value: PdfObject | undefined): PdfDictionary | undefined {
    return as('dictionary', this.resolve(value));
  }

  array(value: PdfObject | undefined): readonly PdfObject[] {
    return as('array', this.resolve(value))?.items ?? [];
  }

  name(value: PdfObject | undefined): string | undefined {
    return as('name', this.resolve(value))?.name;
  }

  private at(place: number, number: number, generation: number): PdfObject {
    const found = new PdfParser(this.bytes, place).indirectObject();
    if (found.number !== number || found.generation !== generation) {
      throw new PdfBroken(`Object ${number} is not where it should be`);
    }
    return found.value;
  }

  private inStream(stream: number, index: number, number: number): PdfObject {
    const { data, first } = this.objectStream(stream);
    const numbers = new PdfParser(data, 0);
    for (let position = 0; ; position += 1) {
      const [name, offset] = [numbers.wholeNumber(), numbers.wholeNumber()];
      if (position !== index) continue;
      if (name !== number) throw new PdfBroken(`Object ${number} is not where it should be`);
      return new PdfParser(data, first + offset).object();
    }
  }

  private objectStream(number: number): ObjectStream {
    const known = this.unpacked.get(number);
    if (known !== undefined) return known;
    if (this.unpacked.size >= MOST_STREAMS) throw new PdfBroken('Too many streams of objects');
    const place = this.references.places.get(number);
    if (place?.kind !== 'FILE') throw new PdfBroken('A stream of objects within another');
    const found = as('stream', this.at(place.at, number, place.generation));
    const length = this.resolve(found?.dictionary.entries.get('Length'));
    const first = found?.dictionary.entries.get('First');
    if (found === undefined || typeof length !== 'number' || typeof first !== 'number') {
      throw new PdfBroken('No stream of objects');
    }
    const data = streamData(found.dictionary, this.bytes.subarray(found.start, found.start + length));
    this.unpacked.set(number, { data, first });
    return { data, first };
  }
}
