import type { InputOf } from '#libs/contracts/src/endpoint.js';
import type { CommitmentRow, exportCommitments } from '#libs/contracts/src/http/commitments.js';
import type { ExportedList } from './exported-list.js';
import { statusWords } from './words.js';

export const commitmentList: ExportedList<CommitmentRow> = {
  name: 'Các bản cam kết',
  columns: [
    { header: 'Đơn vị', width: 28, kind: 'text', of: ({ unit }) => unit.name },
    { header: 'Trực thuộc', width: 24, kind: 'text', of: ({ unit }) => unit.under },
    { header: 'Năm', width: 8, kind: 'text', of: ({ year }) => String(year) },
    { header: 'Tên bản cam kết', width: 50, kind: 'text', of: ({ title }) => title },
    { header: 'Người cam kết', width: 24, kind: 'text', of: ({ signatory }) => signatory.name },
    { header: 'Chức vụ', width: 24, kind: 'text', of: ({ signatory }) => signatory.post },
    { header: 'Người giao', width: 24, kind: 'text', of: ({ assigner }) => assigner.name },
    { header: 'Tình trạng', width: 24, kind: 'text', of: ({ status }) => statusWords[status] },
    { header: 'Số nhiệm vụ', width: 12, kind: 'integer', of: ({ itemCount }) => itemCount },
    { header: 'Hạn ký', width: 12, kind: 'date', of: ({ signBy }) => signBy },
    { header: 'Giao ký lúc', width: 17, kind: 'instant', of: ({ issuedAt }) => issuedAt },
    { header: 'Ký lúc', width: 17, kind: 'instant', of: ({ signedAt }) => signedAt },
    { header: 'Ký xác nhận lúc', width: 17, kind: 'instant', of: ({ countersignedAt }) => countersignedAt },
    { header: 'Mã băm nội dung', width: 40, kind: 'text', of: ({ termsHash }) => termsHash },
  ],
};

/** What was asked for, but for the unit. */
export function saidCommitmentFilters({
  year,
  status,
  mine,
  search,
}: InputOf<typeof exportCommitments>['query']): string[] {
  return [
    ...(year === undefined ? [] : [`năm ${year}`]),
    ...(status ? [statusWords[status].toLowerCase()] : []),
    ...(mine ? [mine === 'SIGNATORY' ? 'tôi cam kết' : 'tôi giao'] : []),
    ...(search === undefined ? [] : [`có “${search}”`]),
  ];
}
