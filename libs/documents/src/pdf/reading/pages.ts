import { PdfBroken } from './pdf-broken.js';
import type { PdfFile } from './pdf-file.js';
import { as, type PdfObject, type PdfReference } from './pdf-object.js';

const MOST_PAGES = 5000;

/** Its pages in order (ISO 32000-1, 7.7.3). Throws PdfBroken when the tree is none, or a page stands in it without a number of its own. */
export function pagesOf(file: PdfFile): PdfReference[] {
  const pages: PdfReference[] = [];
  const pending: (PdfObject | undefined)[] = [file.catalog.entries.get('Pages')];
  for (let seen = 0; pending.length > 0; seen += 1) {
    if (seen > MOST_PAGES) throw new PdfBroken('Too many pages');
    const reference = as('reference', pending.shift());
    const node = file.dictionary(reference);
    if (reference === undefined || node === undefined) throw new PdfBroken('No page where one should be');
    if (file.name(node.entries.get('Type')) === 'Page') pages.push(reference);
    else pending.unshift(...file.array(node.entries.get('Kids')));
  }
  return pages;
}
