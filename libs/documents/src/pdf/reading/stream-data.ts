import { inflateSync } from 'node:zlib';
import { PdfBroken } from './pdf-broken.js';
import { as, type PdfDictionary } from './pdf-object.js';

const LARGEST = 16 * 1024 * 1024;

/**
 * The bytes of a stream of objects or references, unpacked. Such streams are plain or deflated, rows predicted by PNG's
 * filters at most (ISO 32000-1, 7.4.4); anything else is refused.
 */
export function streamData(dictionary: PdfDictionary, packed: Buffer): Buffer {
  const filter = dictionary.entries.get('Filter');
  const filters = as('array', filter)?.items ?? (filter === undefined ? [] : [filter]);
  if (filters.length === 0) return packed;
  if (filters.length > 1 || as('name', filters[0])?.name !== 'FlateDecode') {
    throw new PdfBroken('A stream is packed in an unknown way');
  }
  const given = dictionary.entries.get('DecodeParms');
  const parameters = as('dictionary', as('array', given)?.items[0] ?? given)?.entries;
  return unpredicted(inflateSync(packed, { maxOutputLength: LARGEST }), {
    predictor: numberOr(1, parameters?.get('Predictor')),
    columns: numberOr(1, parameters?.get('Columns')),
    plain:
      numberOr(1, parameters?.get('Colors')) === 1 && numberOr(8, parameters?.get('BitsPerComponent')) === 8,
  });
}

interface Prediction {
  readonly predictor: number;
  readonly columns: number;
  readonly plain: boolean;
}

/** Undoes the filters of PNG (RFC 2083, 6), of which a byte is a sample here. */
function unpredicted(rows: Buffer, { predictor, columns, plain }: Prediction): Buffer {
  if (predictor === 1) return rows;
  if (predictor < 10 || !plain || columns < 1 || columns > 4096)
    throw new PdfBroken('A stream is predicted in an unknown way');
  const out = Buffer.alloc(Math.floor(rows.length / (columns + 1)) * columns);
  for (let at = 0, to = 0; to < out.length; at += columns + 1, to += columns) {
    const filter = rows[at] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const left = column > 0 ? (out[to + column - 1] ?? 0) : 0;
      const up = to > 0 ? (out[to + column - columns] ?? 0) : 0;
      const corner = column > 0 && to > 0 ? (out[to + column - columns - 1] ?? 0) : 0;
      out[to + column] = (rows[at + 1 + column] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) throw new PdfBroken('A row is predicted in an unknown way');
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

const numberOr = (otherwise: number, value: unknown): number =>
  typeof value === 'number' ? value : otherwise;
