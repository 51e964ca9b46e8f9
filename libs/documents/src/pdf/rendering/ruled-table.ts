import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Block } from '../../administrative-document.js';
import { fitsTogether } from './fits-together.js';
import { cellPadding, gap, page, size, type Area } from './page-layout.js';
import { setText } from './set-text.js';

/** A table with lines around its cells, as wide as its pages; its head stands on each again. */
export function ruledTable(
  { columns, rows }: Extract<Block, { kind: 'TABLE' }>,
  { width, height }: Area,
): Content {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = width - columns.length * (2 * cellPadding.side) - (columns.length + 1) * 0.5;
  const head = columns.map(({ title }): TableCell => ({
    ...setText(title),
    bold: true,
    alignment: 'center',
  }));
  const cells = rows.map((row) =>
    columns.map(({ centred }, index): TableCell => ({
      ...setText(row[index] ?? ''),
      alignment: centred ? 'center' : 'left',
    })),
  );
  const widths = columns.map(({ share }) => (room * share) / shares);
  const fits = (row: readonly string[], most: number): boolean =>
    row.every((text, column) => fitsTogether([text], widths[column] ?? room, most));
  const titles = columns.map(({ title }) => title);
  // A head may be as high on a page that lies on its side: rows that are broken need no more than what it leaves of the page.
  const headed = fits(titles, page.height);
  const whole = [titles, ...rows].every((row) => fits(row, height));
  return {
    table: {
      headerRows: headed ? 1 : 0,
      keepWithHeaderRows: whole ? 1 : 0,
      dontBreakRows: whole,
      widths,
      body: [head, ...cells],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => cellPadding.side,
      paddingRight: () => cellPadding.side,
      paddingTop: () => cellPadding.above,
      paddingBottom: () => cellPadding.above,
    },
    fontSize: size.table,
    margin: [0, 2, 0, gap + 2],
  };
}
