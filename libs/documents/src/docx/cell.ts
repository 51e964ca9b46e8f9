import { TableCell, WidthType, type ITableCellOptions } from 'docx';
import { twips } from './twips.js';

/** A cell so wide (points): Word wants the width in every cell, as well as in the table. */
export const cell = (
  width: number,
  children: ITableCellOptions['children'],
  more: Pick<ITableCellOptions, 'rowSpan' | 'margins'> = {},
): TableCell => new TableCell({ children, width: { size: twips(width), type: WidthType.DXA }, ...more });
