import { AlignmentType, Paragraph, TableRow, type FileChild } from 'docx';
import type { AdministrativeDocument, Signature } from '../administrative-document.js';
import { page, signatureRoom, size } from '../pdf/rendering/page-layout.js';
import { recipientLines } from '../recipient-lines.js';
import { cell } from './cell.js';
import { gapParagraph } from './gap-paragraph.js';
import { plainTable } from './plain-table.js';
import { setLine, setText, type Look } from './set-text.js';
import { twips } from './twips.js';

const HALF = page.width / 2;
const SIDE = 8;

/** Who signs on the right, recipients or a second signature on the left (II.7, II.9), on one page as far as that can be. */
export function closing({ signatures: [first, second], recipients }: AdministrativeDocument): FileChild[] {
  const right = columnOf(second ?? first).map((part) => cell(HALF, part));
  const left =
    second === undefined
      ? [cell(HALF, copies(recipients), { rowSpan: right.length })]
      : columnOf(first).map((part) => cell(HALF, part));
  const rows = right.map((part, row) => {
    const beside = left[row];
    return new TableRow({
      cantSplit: true,
      keepNext: row < right.length - 1,
      children: beside === undefined ? [part] : [beside, part],
    });
  });
  return [
    gapParagraph(10, true),
    plainTable([HALF, HALF], rows),
    ...(second === undefined || recipients.length === 0 ? [gapParagraph(1)] : copies(recipients)),
  ];
}

/** Post, mark and name, one below the other: in both columns the names stand on one line. */
const columnOf = ({ capacity, post, name, mark }: Signature): Paragraph[][] => [
  [capacity, post]
    .filter((text) => text !== undefined)
    .map((text, index, all) =>
      centred(text.toUpperCase(), { bold: true }, index === all.length - 1 ? 12 : 0),
    ),
  mark.length === 0
    ? [gapParagraph(signatureRoom + 12)]
    : mark.map((text, index) => centred(text, { points: size.mark }, index === mark.length - 1 ? 12 : 0)),
  [centred(name, { bold: true }, 0)],
];

const centred = (text: string, look: Look, after: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: twips(SIDE), right: twips(SIDE) },
    spacing: { after: twips(after) },
    children: setLine(text, look),
  });

const copies = (recipients: readonly string[]): Paragraph[] =>
  recipients.length === 0
    ? [gapParagraph(1)]
    : [
        new Paragraph({
          spacing: { before: twips(8) },
          children: setText('Nơi nhận:', { bold: true, italics: true, points: size.recipients + 1 }),
        }),
        ...recipientLines(recipients).map(
          (text) => new Paragraph({ children: setLine(text, { points: size.recipients }) }),
        ),
      ];
