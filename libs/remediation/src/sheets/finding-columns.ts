import type { Column } from '#libs/documents/src/sheets/sheet-xml.js';
import type { FindingText } from '../domain/finding-text.js';

/** What of a finding stands in a sheet; what it is shown by, and what came back, is said by hand. */
export type FindingContent = Omit<FindingText, 'evidence' | 'repeatOf'>;

export const NUMBER = 'TT';
export const CODE = 'Mã đối chiếu';

/** As the annex of a conclusion has them; a sheet comes back by these names. In Vietnamese for everybody: it is an office's paper. */
export const findingHeaders = {
  unitId: 'Đơn vị',
  content: 'Nội dung',
  kind: 'Loại',
  severity: 'Mức độ',
  seen: 'Tồn tại, hạn chế',
  legalGround: 'Căn cứ pháp lý',
  addressee: 'Kiến nghị với',
  answererId: 'Người trả lời',
} as const satisfies Record<keyof FindingContent, string>;

export const findingColumns = [
  { header: NUMBER, width: 6, kind: 'integer' },
  { header: findingHeaders.unitId, width: 26, kind: 'text' },
  { header: findingHeaders.content, width: 26, kind: 'text' },
  { header: findingHeaders.kind, width: 18, kind: 'text' },
  { header: findingHeaders.severity, width: 16, kind: 'text' },
  { header: findingHeaders.seen, width: 60, kind: 'text' },
  { header: findingHeaders.legalGround, width: 36, kind: 'text' },
  { header: findingHeaders.addressee, width: 20, kind: 'text' },
  { header: findingHeaders.answererId, width: 26, kind: 'text' },
  { header: CODE, width: 20, kind: 'text' },
] as const satisfies readonly Column[];
