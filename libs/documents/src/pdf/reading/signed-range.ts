import { broken } from '../cms/refused.js';
import { as, type PdfDictionary } from './pdf-object.js';

/** What a signature covers: two parts of the file, between which stands nothing but the signature itself. */
export interface SignedRange {
  readonly parts: readonly [Buffer, Buffer];
  /** The signature's bytes, with the zeros behind them. */
  readonly contents: Buffer;
  /** How many bytes of the file, from its first, the signature is about. */
  readonly end: number;
}

/**
 * Reads the range strictly (ISO 32000-1, 12.8.1). It begins with the file, and what it leaves out is exactly the hexadecimal
 * string of this very dictionary's /Contents: a wider gap, or one elsewhere, has been used to slip in what nobody signed.
 * @throws Refused BYTE_RANGE otherwise
 */
export function signedRange(bytes: Buffer, signature: PdfDictionary): SignedRange {
  const items = as('array', signature.entries.get('ByteRange'))?.items ?? [];
  const contents = as('string', signature.entries.get('Contents'));
  const [start, length, resumed, rest] = items.filter(
    (item) => typeof item === 'number' && Number.isSafeInteger(item) && item >= 0,
  );
  if (
    items.length !== 4 ||
    contents === undefined ||
    typeof length !== 'number' ||
    typeof resumed !== 'number' ||
    typeof rest !== 'number' ||
    start !== 0 ||
    length !== contents.start ||
    resumed !== contents.end ||
    resumed + rest < signature.end ||
    resumed + rest > bytes.length ||
    !/^<[0-9A-Fa-f]*>$/.test(bytes.toString('latin1', length, resumed))
  ) {
    throw broken('BYTE_RANGE');
  }
  const end = resumed + rest;
  return { parts: [bytes.subarray(0, length), bytes.subarray(resumed, end)], contents: contents.bytes, end };
}
