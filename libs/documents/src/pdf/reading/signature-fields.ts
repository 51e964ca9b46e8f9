import { broken } from '../cms/refused.js';
import { as, type PdfDictionary, type PdfObject } from './pdf-object.js';
import type { PdfFile } from './pdf-file.js';

const MOST_FIELDS = 5000;

/** A field that was signed: its full name, and the dictionary of its signature where one can be found. */
export interface SignedField {
  readonly name: string;
  /** Missing when the signature stands in a stream with other objects, whose bytes it cannot leave out of what it signs. */
  readonly signature: PdfDictionary | undefined;
}

/** Every signed field of the form, as a reader shows them (ISO 32000-1, 12.7). */
export function signedFields(file: PdfFile): SignedField[] {
  const form = file.dictionary(file.catalog.entries.get('AcroForm'));
  const found: SignedField[] = [];
  const seen = new Set<PdfDictionary>();
  const pending = file.array(form?.entries.get('Fields')).map((field) => ({ field, above: '', kind: '' }));
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    const { field, above, kind: inherited } = next;
    const dictionary = file.dictionary(field);
    if (dictionary === undefined || seen.has(dictionary)) continue;
    if (seen.add(dictionary).size > MOST_FIELDS) throw broken('FILE_UNREADABLE');
    const name = [above, textOf(file.resolve(dictionary.entries.get('T')))].filter(Boolean).join('.');
    const kind = file.name(dictionary.entries.get('FT')) ?? inherited;
    const value = dictionary.entries.get('V');
    if (kind === 'Sig' && value !== undefined && file.resolve(value) !== null) {
      found.push({ name, signature: located(file, field, value) });
    }
    for (const child of file.array(dictionary.entries.get('Kids')))
      pending.push({ field: child, above: name, kind });
  }
  return found;
}

/** The dictionary if it stands in the file itself, so that its positions are those of the file. */
function located(file: PdfFile, field: PdfObject, value: PdfObject): PdfDictionary | undefined {
  const holder = as('reference', value) ?? as('reference', field);
  if (holder !== undefined && file.find(holder).inStream) return undefined;
  return file.dictionary(value);
}

/** Text is UTF-16 with a mark, UTF-8 with one, or else Latin (ISO 32000-2, 7.9.2.2). */
export function textOf(value: PdfObject | undefined): string | undefined {
  const bytes = as('string', value)?.bytes;
  if (bytes === undefined) return undefined;
  const start = bytes.toString('hex', 0, 3);
  if (start === 'efbbbf') return bytes.toString('utf8', 3);
  if (!start.startsWith('feff')) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}
