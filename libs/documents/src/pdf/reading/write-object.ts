import type { PdfObject } from './pdf-object.js';

/** An object as text. Strings become hexadecimal, so that no byte needs an escape. */
export function writeObject(value: PdfObject): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'name':
      return writeName(value.name);
    case 'string':
      return `<${value.bytes.toString('hex')}>`;
    case 'reference':
      return `${value.number} ${value.generation} R`;
    case 'array':
      return `[${value.items.map(writeObject).join(' ')}]`;
    case 'dictionary':
      return writeEntries(value.entries);
    case 'stream':
      throw new TypeError('A stream is not written anew');
  }
}

/** `<< /Key value … >>`. */
export const writeEntries = (entries: ReadonlyMap<string, PdfObject>): string =>
  `<< ${Array.from(entries, ([key, value]) => `${writeName(key)} ${writeObject(value)}`).join(' ')} >>`;

/** Text that is more than ASCII: UTF-16 with its byte order mark (ISO 32000-1, 7.9.2.2). */
export const writeText = (text: string): string =>
  `<feff${Buffer.from(text.normalize('NFC'), 'utf16le').swap16().toString('hex')}>`;

const writeName = (name: string): string =>
  `/${name.replace(/[^!-~]|[()<>[\]{}/%#]/g, (character) => `#${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)}`;
