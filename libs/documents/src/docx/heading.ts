import { AlignmentType, Paragraph, TableRow, type FileChild } from 'docx';
import type { AdministrativeDocument } from '../administrative-document.js';
import { balancedLines } from '../pdf/rendering/balanced-lines.js';
import { boldWidth } from '../pdf/rendering/document-fonts.js';
import { headingColumns, page, size } from '../pdf/rendering/page-layout.js';
import { printableLine } from '../pdf/rendering/printable.js';
import { placeAndDate } from '../place-and-date.js';
import { stateHeading } from '../state-heading.js';
import { cell } from './cell.js';
import { gapParagraph } from './gap-paragraph.js';
import { plainTable } from './plain-table.js';
import { rule } from './rule.js';
import { setLine, setText, type Look } from './set-text.js';
import { twips } from './twips.js';

const { left: LEFT, right: RIGHT } = headingColumns;

/** State heading beside agency, number beside place and date, kind and abstract (Annex I, sections II.1 to II.5). */
export const heading = (document: AdministrativeDocument): FileChild[] => [
  plainTable(
    [LEFT, RIGHT],
    [
      new TableRow({ children: [cell(LEFT, agency(document.agency)), cell(RIGHT, nation())] }),
      new TableRow({
        children: [
          cell(LEFT, [below(8, `Số: ${document.symbol}`, { points: size.symbol })]),
          cell(RIGHT, [below(8, placeAndDate(document), { points: size.symbol, italics: true })]),
        ],
      }),
    ],
  ),
  gapParagraph(18),
  below(0, document.title.toUpperCase(), { bold: true, points: size.title }),
  ...abstract(document.abstract),
];

const agency = ({ superior, name }: AdministrativeDocument['agency']): Paragraph[] => {
  const own = lines(name.toUpperCase(), LEFT, size.agency);
  return [
    ...(superior === undefined
      ? []
      : [centred(lines(superior.toUpperCase(), LEFT, size.agency), { points: size.agency })]),
    centred(own, { bold: true, points: size.agency }),
    // From a third to a half of the line above (II.2b).
    rule(boldWidth(own.at(-1) ?? '', size.agency) * 0.45, LEFT),
  ];
};

const nation = (): Paragraph[] => [
  below(0, stateHeading.nation, { bold: true, points: size.national }),
  below(0, stateHeading.motto, { bold: true, points: size.motto }),
  // As long as the line above (II.1b).
  rule(boldWidth(stateHeading.motto, size.motto), RIGHT),
];

const abstract = (text: string | undefined): FileChild[] => {
  if (text === undefined) return [gapParagraph(12)];
  const about = lines(text, page.width - 40, size.title);
  return [
    centred(about, { bold: true, points: size.title }),
    rule(boldWidth(about.at(-1) ?? '', size.title) * 0.4, page.width),
    gapParagraph(14),
  ];
};

/** One line so far (points) below what stands above it, in the middle. */
const below = (before: number, text: string, look: Look): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(before) },
    children: setLine(text, look),
  });

const centred = (text: readonly string[], look: Look): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: setText(text.join('\n'), look) });

const lines = (text: string, width: number, points: number): string[] =>
  balancedLines(printableLine(text), width, points);
