import type { PdfDictionary, PdfObject } from './pdf-object.js';

/** Whether two values say the same, wherever they stand. Streams are the same only where they stand at the same place. */
export function sameObject(one: PdfObject | undefined, other: PdfObject | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  if (one.kind === 'name') return other.kind === 'name' && one.name === other.name;
  if (one.kind === 'string') return other.kind === 'string' && one.bytes.equals(other.bytes);
  if (one.kind === 'reference')
    return other.kind === 'reference' && one.number === other.number && one.generation === other.generation;
  if (one.kind === 'array')
    return (
      other.kind === 'array' &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => sameObject(item, other.items[index]))
    );
  if (one.kind === 'dictionary') return other.kind === 'dictionary' && sameEntries(one, other, new Set());
  return other.kind === 'stream' && one.start === other.start;
}

/** Whether two dictionaries say the same but for the entries of these names. */
export function sameEntries(one: PdfDictionary, other: PdfDictionary, but: ReadonlySet<string>): boolean {
  const names = new Set([...one.entries.keys(), ...other.entries.keys()]);
  return [...names].every(
    (name) => but.has(name) || sameObject(one.entries.get(name), other.entries.get(name)),
  );
}
