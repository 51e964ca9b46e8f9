import type { Column } from '#libs/documents/src/sheets/sheet-xml.js';
import type { PlanLine } from '../domain/plan-line.js';
import { CODE, NUMBER } from './finding-columns.js';

/** What of a line stands in a sheet: all of it. */
export type LineContent = Omit<PlanLine, 'id'>;

/** By what a difference is named: of the cause there are two columns. */
export const lineHeaders = {
  findingId: 'Tồn tại số',
  cause: 'Nguyên nhân',
  measure: 'Biện pháp khắc phục',
  leadId: 'Người chủ trì',
  authority: 'Thẩm quyền',
  responsibility: 'Trách nhiệm',
  coordinatingUnits: 'Đơn vị phối hợp',
  product: 'Sản phẩm, minh chứng',
  time: 'Thời hạn',
  cost: 'Kinh phí (đồng)',
} as const satisfies Record<keyof LineContent, string>;

export const CAUSE_KIND = 'Loại nguyên nhân';
/** Beside its number, so that one need not look it up. Nobody reads it back. */
const SEEN = 'Tồn tại, hạn chế';

/** As the annex of a plan has them. */
export const lineColumns = [
  { header: NUMBER, width: 6, kind: 'integer' },
  { header: lineHeaders.findingId, width: 9, kind: 'integer' },
  { header: SEEN, width: 40, kind: 'text' },
  { header: lineHeaders.cause, width: 36, kind: 'text' },
  { header: CAUSE_KIND, width: 14, kind: 'text' },
  { header: lineHeaders.measure, width: 48, kind: 'text' },
  { header: lineHeaders.leadId, width: 26, kind: 'text' },
  { header: lineHeaders.authority, width: 26, kind: 'text' },
  { header: lineHeaders.responsibility, width: 26, kind: 'text' },
  { header: lineHeaders.coordinatingUnits, width: 30, kind: 'text' },
  { header: lineHeaders.product, width: 30, kind: 'text' },
  { header: lineHeaders.time, width: 20, kind: 'text' },
  { header: lineHeaders.cost, width: 18, kind: 'integer' },
  { header: CODE, width: 20, kind: 'text' },
] as const satisfies readonly Column[];

/** The headers that a sheet is read by. */
export const LINE_HEADERS = [NUMBER, ...Object.values(lineHeaders), CAUSE_KIND, CODE];
