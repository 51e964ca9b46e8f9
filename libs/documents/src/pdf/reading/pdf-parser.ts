import { PdfBroken } from './pdf-broken.js';
import type { PdfObject } from './pdf-object.js';
import { PdfTokens } from './pdf-tokens.js';

/** Deeper than any real file, shallower than the stack. */
const DEEPEST = 100;

/** What stands at a place of the file: `7 0 obj … endobj`. */
export interface IndirectObject {
  readonly number: number;
  readonly generation: number;
  readonly value: PdfObject;
}

/**
 * Reads objects of a PDF strictly. Where readers differ in what they make of a text, such as a key that stands twice in a
 * dictionary, it is refused: what one reader checks another must not show differently.
 */
export class PdfParser {
  private readonly tokens: PdfTokens;

  constructor(bytes: Buffer, at: number) {
    if (at < 0 || at >= bytes.length) throw new PdfBroken('A place outside the file');
    this.tokens = new PdfTokens(bytes, at);
  }

  /** @throws PdfBroken when something else stands there. */
  indirectObject(): IndirectObject {
    const number = this.wholeNumber();
    const generation = this.wholeNumber();
    this.keyword('obj');
    const value = this.object();
    this.tokens.skipWhite();
    if (!this.tokens.startsWith('stream')) {
      this.keyword('endobj');
      return { number, generation, value };
    }
    if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') {
      throw new PdfBroken('A stream without a dictionary');
    }
    this.tokens.take('stream');
    if (!this.tokens.take('\r\n') && !this.tokens.take('\n')) throw new PdfBroken('A stream begins oddly');
    return { number, generation, value: { kind: 'stream', dictionary: value, start: this.tokens.at } };
  }

  object(depth = 0): PdfObject {
    if (depth > DEEPEST) throw new PdfBroken('Nested too deeply');
    const { tokens } = this;
    tokens.skipWhite();
    const start = tokens.at;
    if (tokens.take('<<')) return this.dictionary(start, depth);
    if (tokens.take('<')) return { kind: 'string', bytes: tokens.hexString(), start, end: tokens.at };
    if (tokens.take('(')) return { kind: 'string', bytes: tokens.literalString(), start, end: tokens.at };
    if (tokens.take('[')) return this.array(depth);
    if (tokens.take('/')) return { kind: 'name', name: tokens.name() };
    const word = tokens.word();
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfBroken(`Not an object: ${word.slice(0, 20)}`);
    return this.reference(word) ?? Number(word);
  }

  keyword(word: string): void {
    this.tokens.skipWhite();
    if (this.tokens.word() !== word) throw new PdfBroken(`Not ${word}`);
  }

  /** Whether that word comes next; then it is taken. */
  takeKeyword(word: string): boolean {
    this.tokens.skipWhite();
    const start = this.tokens.at;
    if (this.tokens.word() === word) return true;
    this.tokens.at = start;
    return false;
  }

  wholeNumber(): number {
    this.tokens.skipWhite();
    const word = this.tokens.word();
    if (!/^\d{1,10}$/.test(word)) throw new PdfBroken('Not a whole number');
    return Number(word);
  }

  /** The single letter of a line of a cross-reference table. */
  word(): string {
    this.tokens.skipWhite();
    return this.tokens.word();
  }

  private reference(word: string): PdfObject | undefined {
    const { tokens } = this;
    const start = tokens.at;
    if (/^\d{1,10}$/.test(word)) {
      tokens.skipWhite();
      const generation = tokens.word();
      tokens.skipWhite();
      if (/^\d{1,5}$/.test(generation) && tokens.word() === 'R') {
        return { kind: 'reference', number: Number(word), generation: Number(generation) };
      }
    }
    tokens.at = start;
    return undefined;
  }

  private array(depth: number): PdfObject {
    const items: PdfObject[] = [];
    for (;;) {
      this.tokens.skipWhite();
      if (this.tokens.take(']')) return { kind: 'array', items };
      items.push(this.object(depth + 1));
    }
  }

  private dictionary(start: number, depth: number): PdfObject {
    const entries = new Map<string, PdfObject>();
    for (;;) {
      this.tokens.skipWhite();
      if (this.tokens.take('>>')) return { kind: 'dictionary', entries, start, end: this.tokens.at };
      if (!this.tokens.take('/')) throw new PdfBroken('A dictionary has something else than a name');
      const name = this.tokens.name();
      if (entries.has(name)) throw new PdfBroken(`A dictionary has /${name} twice`);
      entries.set(name, this.object(depth + 1));
    }
  }
}
