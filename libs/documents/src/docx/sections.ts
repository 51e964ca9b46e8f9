import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { ISectionOptions } from 'docx';
import type { AdministrativeDocument } from '../administrative-document.js';
import { pageRuns } from '../page-runs.js';
import { areaOf } from '../pdf/rendering/page-layout.js';
import { annexes } from './annexes.js';
import { basis, partOf } from './body.js';
import { heading } from './heading.js';
import { sectionPage } from './section-page.js';
import { closing } from './signatures.js';

/** All that the pages show, from the heading to the annexes; a new section begins where the pages turn. */
export function sections(document: AdministrativeDocument): ISectionOptions[] {
  const runs = pageRuns(document.body);
  const end = document.body.at(-1);
  const signed = runs.map(({ landscape, blocks }, index): ISectionOptions => {
    const isFirst = index === 0;
    return {
      // The sections after the first take its header over.
      ...(isFirst ? { headers: { default: pageNumber() } } : {}),
      properties: { titlePage: isFirst, page: sectionPage(landscape) },
      children: [
        ...(isFirst ? [...heading(document), ...document.bases.map(basis)] : []),
        ...blocks.flatMap((block) => partOf(block, areaOf(landscape), block === end || undefined)),
        ...(index === runs.length - 1 ? closing(document) : []),
      ],
    };
  });
  return [...signed, ...annexes(document)];
}

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
