import { PdfBroken } from './pdf-broken.js';

const WHITE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITERS = new Set(Buffer.from('()<>[]{}/%'));
const [CR, LF, HASH, PERCENT] = [13, 10, 0x23, 0x25];
const ESCAPES = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** Reads the smallest parts of a PDF's text (ISO 32000-1, 7.2 and 7.3), one after the other. */
export class PdfTokens {
  constructor(
    readonly bytes: Buffer,
    public at: number,
  ) {}

  /** Past white space and comments. */
  skipWhite(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return;
      if (WHITE.has(byte)) this.at += 1;
      else if (byte === PERCENT) while (![CR, LF, undefined].includes(this.bytes[this.at])) this.at += 1;
      else return;
    }
  }

  startsWith(text: string): boolean {
    return this.bytes.toString('latin1', this.at, this.at + text.length) === text;
  }

  /** Takes these very characters, or tells that they are not there. */
  take(text: string): boolean {
    if (!this.startsWith(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Letters up to the next white space or delimiter: numbers, `true`, `obj`. Possibly none. */
  word(): string {
    const start = this.at;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined || WHITE.has(byte) || DELIMITERS.has(byte)) break;
      this.at += 1;
    }
    return this.bytes.toString('latin1', start, this.at);
  }

  /** After the slash. */
  name(): string {
    const written = this.word();
    if (!written.includes(String.fromCharCode(HASH))) return written;
    return written.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  /** After `<`. White space counts for nothing, an odd digit is followed by 0. */
  hexString(): Buffer {
    const end = this.bytes.indexOf('>', this.at);
    if (end < 0) throw new PdfBroken('A string does not end');
    const digits = this.bytes.toString('latin1', this.at, end).replace(/[\0\t\n\f\r ]/g, '');
    if (!/^[0-9A-Fa-f]*$/.test(digits)) throw new PdfBroken('A hexadecimal string has other characters');
    this.at = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex');
  }

  /** After `(`. */
  literalString(): Buffer {
    const parts: string[] = [];
    for (let depth = 1; ;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new PdfBroken('A string does not end');
      const character = String.fromCharCode(byte);
      this.at += 1;
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) return Buffer.from(parts.join(''), 'latin1');
      parts.push(character === '\\' ? this.escaped() : character);
    }
  }

  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    if (this.take('\r\n') || this.take('\n') || this.take('\r')) return '';
    const character = String.fromCharCode(this.bytes[this.at] ?? 0);
    this.at += 1;
    return ESCAPES.get(character) ?? character;
  }
}
