import { Table, TableBorders, TableLayoutType, WidthType, type TableRow } from 'docx';
import { twips } from './twips.js';

/** A table that only puts things beside each other: no lines, no room around what stands in it. Widths are in points. */
export const plainTable = (widths: readonly number[], rows: readonly TableRow[], left = 0): Table =>
  new Table({
    rows,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    indent: { size: twips(left), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
  });
