import type { Content } from 'pdfmake/interfaces.js';
import type { AdministrativeDocument, Signature } from '../../administrative-document.js';
import { recipientLines } from '../../recipient-lines.js';
import { fitsTogether } from './fits-together.js';
import { page, signatureRoom, size } from './page-layout.js';
import { setLine } from './set-text.js';

const NAME_ROW = 2;
const SIDE = 8;

/**
 * Who signs on the right, recipients or a second signature on the left (II.7, II.9). The signatures stay on one page, with `last`
 * above them, so that nobody signs a sheet on which nothing else stands.
 */
export function closing(document: AdministrativeDocument, last: Content[]): Content[] {
  const {
    signatures: [first, second],
    recipients,
  } = document;
  const together = document.signatures.every(isShort) && fitsTogether(recipients, page.width / 2);
  const right = columnOf(second ?? first);
  const left = second === undefined ? [{ stack: copies(recipients), rowSpan: 3 }, '', ''] : columnOf(first);
  const table: Content = {
    table: {
      widths: [page.width / 2, page.width / 2],
      dontBreakRows: together,
      body: right.map((cell, row) => [left[row] ?? '', cell]),
    },
    layout: {
      defaultBorder: false,
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingBottom: (row) => (row < NAME_ROW ? 12 : 0),
    },
    margin: [0, 10, 0, 0],
  };
  return [
    { stack: [...last, table], unbreakable: together },
    ...(second === undefined ? [] : copies(recipients)),
  ];
}

const isShort = ({ capacity = '', post, name, mark }: Signature): boolean =>
  fitsTogether([capacity, post, name, ...mark], page.width / 2 - 2 * SIDE);

/** Post, mark and name, one below the other: in both columns the names stand on one line. */
const columnOf = ({ capacity, post, name, mark }: Signature): Content[] => [
  {
    stack: [capacity, post].filter((text) => text !== undefined).map((text) => setLine(text.toUpperCase())),
    bold: true,
    alignment: 'center',
  },
  {
    stack: mark.map(setLine),
    fontSize: size.mark,
    alignment: 'center',
    margin: [SIDE, 0, SIDE, mark.length === 0 ? signatureRoom : 0],
  },
  { ...setLine(name), bold: true, alignment: 'center' },
];

const copies = (recipients: readonly string[]): Content[] =>
  recipients.length === 0
    ? []
    : [
        { text: 'Nơi nhận:', bold: true, italics: true, fontSize: size.recipients + 1, margin: [0, 8, 0, 0] },
        ...recipientLines(recipients).map((text): Content => ({
          ...setLine(text),
          fontSize: size.recipients,
        })),
      ];
