import { AlignmentType, BorderStyle, Paragraph, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FileChild, ITableOptions } from 'docx';
import type { Block } from '../administrative-document.js';
import { cellPadding, gap, size } from '../pdf/rendering/page-layout.js';
import { cell } from './cell.js';
import { gapParagraph } from './gap-paragraph.js';
import { rowsXml } from './rows-xml.js';
import { setText } from './set-text.js';
import { TableWithRows } from './table-with-rows.js';
import { twips } from './twips.js';

/** Half a point, in eighths. */
const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
const [side, above] = [twips(cellPadding.side), twips(cellPadding.above)];

/** A table with lines around its cells, so wide (points); Word repeats its head on every page. */
export function ruledTable({ columns, rows }: Extract<Block, { kind: 'TABLE' }>, width: number): FileChild[] {
  if (columns.length === 0) return [];
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (width * share) / shares);
  const head = columns.map(({ title }, index) =>
    cell(widths[index] ?? 0, [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: setText(title, { bold: true, points: size.table }),
      }),
    ]),
  );
  const options: ITableOptions = {
    rows: [new TableRow({ cantSplit: true, tableHeader: true, children: head })],
    columnWidths: widths.map(twips),
    width: { size: twips(width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: { left: side, right: side, top: above, bottom: above },
  };
  const own = columns.map(({ centred }, index) => ({ centred, width: twips(widths[index] ?? 0) }));
  return [gapParagraph(2, true), new TableWithRows(options, rowsXml(own, rows)), gapParagraph(gap + 2)];
}
