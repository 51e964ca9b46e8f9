import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { MOST_ELEMENTS, MOST_UNZIPPED } from './read-limits.js';
import { tooBig } from './too-big.js';
import { unreadable } from './unreadable.js';

/** Attributes by their names as written, prefix and all. */
export type Attributes = Readonly<Record<string, string>>;

/** Sheets nest some ten deep and have some twenty attributes; each open element and attribute takes memory until it ends. */
const DEEPEST = 64;
const MOST_ATTRIBUTES = 256;

/** What is told of a document, in its order; names are without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The name without its prefix: programs write `<row>` and `<x:row>`. */
export const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The attribute of that name under whatever prefix: `id` finds `r:id`. */
export const prefixed = (attributes: Attributes, name: string): string | undefined =>
  attributes[Object.keys(attributes).find((key) => key.endsWith(`:${name}`)) ?? name];

/**
 * A parser that ends with SHEET_UNREADABLE at the first fault. Entities other than XML's own five are faults, and so is any
 * document type (ECMA-376 Part 2 §6.2.5 forbids it): nothing expands, nothing outside is looked at. Only with `position` does
 * the parser know where it stands.
 */
export function strictParser(reader: XmlReader, position = false): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position });
  // Seven handlers and no more: with an eighth property V8 makes the parser a dictionary, and it was measured five times slower.
  const refuse = (): never => {
    throw unreadable('DAMAGED');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  let elements = 0;
  let depth = 0;
  let attributeCount = 0;
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) refuse();
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0;
    depth += 1;
    elements += 1;
    if (elements > MOST_ELEMENTS) throw tooBig('CONTENT', MOST_UNZIPPED);
    if (depth > DEEPEST) refuse();
    reader.open?.(local(name), attributes);
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(local(name));
  });
  return parser;
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 Part 2 §6.2.5); the latter begins with its mark. */
export function decoderOf(first: Buffer): TextDecoder {
  const mark = first.subarray(0, 2).toString('hex');
  return new TextDecoder(mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8', {
    fatal: true,
  });
}

/** Text of bytes that may be cut anywhere; SHEET_UNREADABLE where they are not in the encoding. */
export function decode(decoder: TextDecoder, bytes: Buffer, more: boolean): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    throw unreadable('DAMAGED');
  }
}

/** Reads a part while it is unpacked: other work of the process goes on between the pieces. */
export async function readXml(pieces: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const parser = strictParser(reader);
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= decoderOf(piece);
    parser.write(decode(decoder, piece, true));
  }
  if (decoder) parser.write(decode(decoder, Buffer.alloc(0), false));
  parser.close();
}
