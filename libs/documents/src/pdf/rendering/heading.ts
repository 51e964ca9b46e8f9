import type { Content } from 'pdfmake/interfaces.js';
import type { AdministrativeDocument } from '../../administrative-document.js';
import { placeAndDate } from '../../place-and-date.js';
import { stateHeading } from '../../state-heading.js';
import { balancedLines } from './balanced-lines.js';
import { boldWidth } from './document-fonts.js';
import { headingColumns, page, size } from './page-layout.js';
import { printableLine } from './printable.js';
import { setLine } from './set-text.js';

const { left: LEFT, right: RIGHT } = headingColumns;

/** State heading beside agency, number beside place and date, kind and abstract (Annex I, sections II.1 to II.5). */
export const heading = (document: AdministrativeDocument): Content[] => [
  {
    columns: [
      { width: LEFT, stack: agency(document.agency) },
      { width: RIGHT, stack: nation() },
    ],
  },
  {
    columns: [
      {
        width: LEFT,
        ...setLine(`Số: ${document.symbol}`),
        fontSize: size.symbol,
        alignment: 'center',
      },
      {
        width: RIGHT,
        ...setLine(placeAndDate(document)),
        fontSize: size.symbol,
        italics: true,
        alignment: 'center',
      },
    ],
    margin: [0, 8, 0, 18],
  },
  {
    ...setLine(document.title.toUpperCase()),
    bold: true,
    fontSize: size.title,
    alignment: 'center',
  },
  ...abstract(document.abstract),
];

const agency = ({ superior, name }: AdministrativeDocument['agency']): Content[] => {
  const above = superior === undefined ? [] : lines(superior.toUpperCase(), LEFT, size.agency);
  const own = lines(name.toUpperCase(), LEFT, size.agency);
  return [
    ...above.map((text): Content => ({ ...setLine(text), fontSize: size.agency, alignment: 'center' })),
    ...own.map((text): Content => ({
      ...setLine(text),
      bold: true,
      fontSize: size.agency,
      alignment: 'center',
    })),
    // From a third to a half of the line above (II.2b).
    rule(boldWidth(own.at(-1) ?? '', size.agency) * 0.45, LEFT),
  ];
};

const nation = (): Content[] => [
  { text: stateHeading.nation, bold: true, fontSize: size.national, alignment: 'center' },
  { text: stateHeading.motto, bold: true, fontSize: size.motto, alignment: 'center' },
  // As long as the line above (II.1b).
  rule(boldWidth(stateHeading.motto, size.motto), RIGHT),
];

const abstract = (text: string | undefined): Content[] => {
  if (text === undefined) return [{ text: '', margin: [0, 0, 0, 12] }];
  const about = lines(text, page.width - 40, size.title);
  return [
    ...about.map((line): Content => ({
      ...setLine(line),
      bold: true,
      fontSize: size.title,
      alignment: 'center',
    })),
    { ...rule(boldWidth(about.at(-1) ?? '', size.title) * 0.4, page.width), margin: [0, 3, 0, 14] },
  ];
};

const lines = (text: string, width: number, points: number): string[] =>
  balancedLines(printableLine(text), width, points);

const rule = (wanted: number, width: number): Extract<Content, { canvas: unknown }> => {
  const length = Math.min(wanted, width);
  return {
    canvas: [
      { type: 'line', x1: (width - length) / 2, y1: 2, x2: (width + length) / 2, y2: 2, lineWidth: 0.75 },
    ],
  };
};
