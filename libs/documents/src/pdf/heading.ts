import type { Content } from 'pdfmake/interfaces.js';
import type { AdministrativeDocument } from './administrative-document.js';
import { boldWidth } from './document-fonts.js';
import { page, size } from './page-layout.js';
import { printableLine } from './printable.js';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const RIGHT = 262;
const LEFT = page.width - RIGHT;

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
        text: `Số: ${printableLine(document.symbol)}`,
        fontSize: size.symbol,
        alignment: 'center',
      },
      {
        width: RIGHT,
        text: placeAndDate(document),
        fontSize: size.symbol,
        italics: true,
        alignment: 'center',
      },
    ],
    margin: [0, 8, 0, 18],
  },
  {
    text: printableLine(document.title).toUpperCase(),
    bold: true,
    fontSize: size.title,
    alignment: 'center',
  },
  ...abstract(document.abstract),
];

const agency = ({ superior, name }: AdministrativeDocument['agency']): Content[] => {
  const line = printableLine(name).toUpperCase();
  const above = superior === undefined ? [] : [printableLine(superior).toUpperCase()];
  return [
    ...above.map((text): Content => ({ text, fontSize: size.agency, alignment: 'center' })),
    { text: line, bold: true, fontSize: size.agency, alignment: 'center' },
    // From a third to a half of the line above (II.2b).
    rule(Math.min(boldWidth(line, size.agency), LEFT) * 0.4, LEFT),
  ];
};

const nation = (): Content[] => [
  { text: NATION, bold: true, fontSize: size.national, alignment: 'center' },
  { text: MOTTO, bold: true, fontSize: size.motto, alignment: 'center' },
  // As long as the line above (II.1b).
  rule(boldWidth(MOTTO, size.motto), RIGHT),
];

const abstract = (text: string | undefined): Content[] => {
  if (text === undefined) return [{ text: '', margin: [0, 0, 0, 12] }];
  const line = printableLine(text);
  return [
    { text: line, bold: true, fontSize: size.title, alignment: 'center', margin: [20, 2, 20, 0] },
    { ...rule(Math.min(boldWidth(line, size.title), page.width) * 0.4, page.width), margin: [0, 3, 0, 14] },
  ];
};

/** Day and the months January and February have two digits (II.4b). */
const placeAndDate = ({ place, date }: AdministrativeDocument): string => {
  const [year, month = '', day] = date.split('-');
  return `${printableLine(place)}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};

const rule = (length: number, width: number): Extract<Content, { canvas: unknown }> => ({
  canvas: [
    { type: 'line', x1: (width - length) / 2, y1: 2, x2: (width + length) / 2, y2: 2, lineWidth: 0.75 },
  ],
});
