import { PdfBroken } from './pdf-broken.js';
import type { PdfFile } from './pdf-file.js';
import { as, type PdfReference } from './pdf-object.js';
import { streamData } from './stream-data.js';

/** A stripe of a page, in points from its lower edge. */
export interface Stripe {
  readonly from: number;
  readonly to: number;
}

/** How we write every run of letters: where its baseline begins, then by which font and size. */
const RUN = /1 0 0 1 \S+ (\S+) Tm\s+\/\S+ (\S+) Tf/g;
/** Shares of the size: what hangs below the baseline, and what rises above it with both marks of a Vietnamese capital. */
const [BELOW, ABOVE] = [0.25, 1];

/** The stripes on which a page that we rendered bears text. Throws PdfBroken for a page that others wrote. */
export function textLines(file: PdfFile, page: PdfReference): Stripe[] {
  const content = as('stream', file.resolve(file.dictionary(page)?.entries.get('Contents')));
  const length = file.resolve(content?.dictionary.entries.get('Length'));
  if (content === undefined || typeof length !== 'number') throw new PdfBroken('A page without content');
  const packed = file.bytes.subarray(content.start, content.start + length);
  const drawn = streamData(content.dictionary, packed).toString('latin1');
  const runs = [...drawn.matchAll(RUN)].map(([, y, size]) => [Number(y), Number(size)] as const);
  if (runs.length !== drawn.split(/\bBT\b/).length - 1) throw new PdfBroken('Text that we did not write');
  return runs.map(([y, size]) => ({ from: y - BELOW * size, to: y + ABOVE * size }));
}
