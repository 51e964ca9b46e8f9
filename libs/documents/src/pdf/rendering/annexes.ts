import type { Content } from 'pdfmake/interfaces.js';
import type { AdministrativeDocument } from '../../administrative-document.js';
import { printedAnnexes, type PrintedAnnex } from '../../printed-annexes.js';
import { balancedLines } from './balanced-lines.js';
import { body } from './body.js';
import { areaOf, size } from './page-layout.js';
import { printableLine } from './printable.js';
import { setLine } from './set-text.js';

/** All that stands behind the signatures. A section begins a page, so that each annex has pages of its own. */
export const annexes = (document: AdministrativeDocument): Content[] =>
  printedAnnexes(document).flatMap((annex) =>
    annex.runs.map(({ landscape, blocks }, index): Content => {
      const area = areaOf(landscape);
      const { parts, last } = body(blocks, area);
      return {
        section: [...(index === 0 ? heading(annex, area.width) : []), ...parts, ...last],
        pageOrientation: landscape ? 'landscape' : 'portrait',
      };
    }),
  );

const heading = ({ label, title, accompanies }: PrintedAnnex, width: number): Content[] => [
  ...[label, ...balancedLines(printableLine(title), width - 40, size.title)].map((line): Content => ({
    ...setLine(line),
    bold: true,
    fontSize: size.title,
    alignment: 'center',
  })),
  { ...setLine(accompanies), italics: true, alignment: 'center', margin: [0, 0, 0, 14] },
];
