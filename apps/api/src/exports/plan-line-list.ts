import { sayStatedTime } from '#libs/documents/src/say-stated-time.js';
import { sayCause, sayFinding, type AnnexLine } from '#libs/remediation/src/documents/plan-annex.js';
import type { ExportedList } from './exported-list.js';

/** The annex of a plan, column by column as its document has them, with authority and responsibility apart. */
export const planLineList: ExportedList<AnnexLine & { readonly place: number }> = {
  name: 'Biểu nhiệm vụ khắc phục',
  columns: [
    { header: 'STT', width: 6, kind: 'integer', of: ({ place }) => place },
    { header: 'Tồn tại, hạn chế', width: 40, kind: 'text', of: sayFinding },
    { header: 'Nguyên nhân', width: 36, kind: 'text', of: sayCause },
    { header: 'Nhiệm vụ, giải pháp khắc phục', width: 48, kind: 'text', of: ({ measure }) => measure },
    { header: 'Người chịu trách nhiệm', width: 24, kind: 'text', of: ({ lead }) => lead && lead.name },
    { header: 'Chức vụ', width: 24, kind: 'text', of: ({ lead }) => lead && lead.post },
    { header: 'Thẩm quyền', width: 28, kind: 'text', of: ({ authority }) => authority },
    { header: 'Trách nhiệm', width: 28, kind: 'text', of: ({ responsibility }) => responsibility },
    { header: 'Đơn vị chủ trì', width: 24, kind: 'text', of: ({ unit }) => unit },
    { header: 'Đơn vị phối hợp', width: 24, kind: 'text', of: ({ coordinating }) => coordinating.join('; ') },
    { header: 'Sản phẩm', width: 30, kind: 'text', of: ({ product }) => product },
    { header: 'Thời hạn hoàn thành', width: 24, kind: 'text', of: ({ time }) => time && sayStatedTime(time) },
    { header: 'Đến hạn ngày', width: 12, kind: 'date', of: ({ dueOn }) => dueOn },
    { header: 'Kinh phí (đồng)', width: 16, kind: 'integer', of: ({ cost }) => cost },
  ],
};
