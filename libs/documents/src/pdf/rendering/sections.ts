import type { Content } from 'pdfmake/interfaces.js';
import type { AdministrativeDocument } from '../../administrative-document.js';
import { pageRuns } from '../../page-runs.js';
import { annexes } from './annexes.js';
import { basis, body } from './body.js';
import { heading } from './heading.js';
import { areaOf } from './page-layout.js';
import { closing } from './signatures.js';

/** All that the pages show, from the heading to the annexes; a new section begins where the pages turn. */
export function sections(document: AdministrativeDocument): Content[] {
  const runs = pageRuns(document.body);
  const signed = runs.flatMap(({ landscape, blocks }, index): Content[] => {
    const { parts, last } = body(blocks, areaOf(landscape));
    const content = [...parts, ...(index < runs.length - 1 ? last : closing(document, last))];
    if (index === 0) return [...heading(document), ...document.bases.map(basis), ...content];
    return [{ section: content, pageOrientation: landscape ? 'landscape' : 'portrait' }];
  });
  return [...signed, ...annexes(document)];
}
