import type { Column } from '#libs/documents/src/sheets/sheet-xml.js';
import { measured, targetHeading, type MeasuredItem, type TemplateText } from '../domain/template.js';

/** What the columns of a sheet of targets are called; the sheet comes back by these names. In Vietnamese for everybody: it is an office's paper. */
export const UNIT = 'Đơn vị';
export const HEAD = 'Người đứng đầu';
export const NOTE = 'Ghi chú';
export const CODE = 'Mã đơn vị';
/** Of the column that the reasons are written into. */
export const REASONS = 'Cần sửa';

/** A column in which each unit's target of one item stands. */
export interface TargetColumn {
  readonly header: string;
  readonly item: MeasuredItem;
}

export const targetColumns = (text: TemplateText): TargetColumn[] =>
  measured(text).map((item) => ({ header: targetHeading(item), item }));

/** Who, his targets, what is to be said of him; and behind them the code, which nobody reads but we. */
export const columnsToWrite = (text: TemplateText): Column[] => [
  { header: UNIT, width: 32, kind: 'text' },
  { header: HEAD, width: 36, kind: 'text' },
  ...targetColumns(text).map(({ header }): Column => ({ header, width: 20, kind: 'number' })),
  { header: NOTE, width: 40, kind: 'text' },
  { header: CODE, width: 38, kind: 'text' },
];
