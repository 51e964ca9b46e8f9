import { deflateSync } from 'node:zlib';

/**
 * A PDF as newer programs write it: its objects together in a deflated stream, and where they are in another one whose rows are
 * predicted (ISO 32000-1, 7.5.7 and 7.5.8).
 */
export function packedPdf(objects: readonly string[]): Buffer {
  const stream = objects.length + 1;
  const table = stream + 1;
  const offsets = objects.map((_, index) =>
    objects.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0),
  );
  const head = offsets.map((offset, index) => `${index + 1} ${offset}`).join(' ');
  const packed = deflateSync(`${head} ${objects.join('\n')}`);
  const start = '%PDF-1.7\n';
  const first = `${stream} 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${head.length + 1} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  const middle = '\nendstream\nendobj\n';
  const at = start.length + first.length + packed.length + middle.length;
  const rows = [
    [0, 0, 255],
    ...objects.map((_, index) => [2, stream, index]),
    [1, start.length, 0],
    [1, at, 0],
  ].map(([type = 0, second = 0, third = 0]) => [type, second >> 8, second & 255, third]);
  const predicted = deflateSync(Buffer.concat(rows.map((row, index) => up(row, rows[index - 1]))));
  const last = `${table} 0 obj\n<< /Type /XRef /Size ${rows.length} /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >> /Length ${predicted.length} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(start + first),
    packed,
    Buffer.from(middle + last),
    predicted,
    Buffer.from(`${middle}startxref\n${at}\n%%EOF\n`),
  ]);
}

/** PNG's filter 2: each byte less the one above it. */
const up = (row: readonly number[], above: readonly number[] = []): Buffer =>
  Buffer.from([2, ...row.map((byte, column) => (byte - (above[column] ?? 0)) & 255)]);
