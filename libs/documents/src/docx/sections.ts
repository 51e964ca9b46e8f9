import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { AdministrativeDocument } from '../administrative-document.js';
import { pageRuns } from '../page-runs.js';
import { areaOf, margins, sheet, size } from '../pdf/rendering/page-layout.js';
import { basis, partOf } from './body.js';
import { heading } from './heading.js';
import { closing } from './signatures.js';
import { twips } from './twips.js';

/** All that the pages show, from the heading to the signatures; a new section begins where the pages turn. */
export function sections(document: AdministrativeDocument): ISectionOptions[] {
  const runs = pageRuns(document.body);
  const end = document.body.at(-1);
  return runs.map(({ landscape, blocks }, index): ISectionOptions => {
    const isFirst = index === 0;
    return {
      // The sections after the first take its header over.
      ...(isFirst ? { headers: { default: pageNumber() } } : {}),
      properties: { titlePage: isFirst, page: { size: sizeOf(landscape), margin } },
      children: [
        ...(isFirst ? [...heading(document), ...document.bases.map(basis)] : []),
        ...blocks.flatMap((block) => partOf(block, areaOf(landscape), block === end || undefined)),
        ...(index === runs.length - 1 ? closing(document) : []),
      ],
    };
  });
}

/** The library itself turns the sides of a page that lies. */
const sizeOf = (landscape: boolean) => ({
  width: twips(sheet.width),
  height: twips(sheet.height),
  orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
});

const margin = {
  left: twips(margins.left),
  top: twips(margins.top),
  right: twips(margins.right),
  bottom: twips(margins.bottom),
  // The number stands in the middle of the upper margin (Annex I, section II.12).
  header: twips((margins.top - size.body) / 2),
};

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
