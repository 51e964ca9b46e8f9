import { AlignmentType, Paragraph, type ISectionOptions } from 'docx';
import type { AdministrativeDocument } from '../administrative-document.js';
import { balancedLines } from '../pdf/rendering/balanced-lines.js';
import { areaOf, size } from '../pdf/rendering/page-layout.js';
import { printableLine } from '../pdf/rendering/printable.js';
import { printedAnnexes, type PrintedAnnex } from '../printed-annexes.js';
import { partOf } from './body.js';
import { gapParagraph } from './gap-paragraph.js';
import { sectionPage } from './section-page.js';
import { setLine, setText, type Look } from './set-text.js';

/** All that stands behind the signatures. A section begins a page, so that each annex has pages of its own; their numbers go on. */
export const annexes = (document: AdministrativeDocument): ISectionOptions[] =>
  printedAnnexes(document).flatMap((annex) =>
    annex.runs.map(({ landscape, blocks }, index): ISectionOptions => {
      const area = areaOf(landscape);
      return {
        properties: { titlePage: false, page: sectionPage(landscape) },
        children: [
          ...(index === 0 ? heading(annex, area.width) : []),
          ...blocks.flatMap((block) => partOf(block, area)),
        ],
      };
    }),
  );

const heading = ({ label, title, accompanies }: PrintedAnnex, width: number): Paragraph[] => [
  centred(setLine(label, bold)),
  centred(setText(balancedLines(printableLine(title), width - 40, size.title).join('\n'), bold)),
  centred(setLine(accompanies, { italics: true })),
  gapParagraph(14, true),
];

const bold: Look = { bold: true, points: size.title };

const centred = (children: ReturnType<typeof setLine>): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children });
