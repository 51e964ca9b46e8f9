import { wallClock, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { Side } from '../domain/parties.js';
import type { ProxyCapacity, SignatureKind } from '../domain/signature.js';

/** What papers say. They are Vietnamese documents, whatever language their reader's page is in. */
export const paperWords = {
  title: 'Bản cam kết',
  basis: (text: string) => (/^căn cứ/i.test(text) ? text : `Căn cứ ${text}`),
  unit: 'Đơn vị',
  side: { SIGNATORY: 'Người cam kết', ASSIGNER: 'Người giao cam kết' } satisfies Record<Side, string>,
  promises: 'Nội dung cam kết',
  inReturn: 'Trách nhiệm của người giao cam kết',
  clauses: 'Điều khoản chung',
  consequence: 'Trách nhiệm thực hiện',
  performer: 'Người thực hiện',
  authority: 'Thẩm quyền',
  responsibility: 'Trách nhiệm',
  product: 'Sản phẩm',
  due: 'Thời hạn',
  indicator: 'Chỉ tiêu',
  proof: 'Xác thực chữ ký',
  howToCheck:
    'Tệp này mang theo nội dung đã ký và nội dung của từng chữ ký dưới dạng tệp đính kèm. Lưu các tệp đính kèm rồi chạy lệnh sha256sum (hoặc certutil -hashfile … SHA256): kết quả phải đúng như dưới đây. Sửa một chữ, mã băm sẽ khác.',
  signed: (number: number) => `Chữ ký số ${number}`,
  moment: 'Thời điểm',
  kindOf: 'Loại chữ ký',
  kinds: {
    ACKNOWLEDGED: 'Xác nhận trong hệ thống bằng mật khẩu nhập lại',
    EXTERNAL: 'Chữ ký số trên tệp PDF, đã kiểm tra khi tiếp nhận',
  } satisfies Record<SignatureKind['kind'], string>,
  whatItIs:
    'Xác nhận trong hệ thống là bằng chứng về người ký, thời điểm và nội dung đã ký; không phải là chữ ký số theo Luật Giao dịch điện tử. Dấu bảo vệ của tệp này là của hệ thống, cho biết tệp chưa bị sửa từ khi lập.',
  inPlaceOf: (signer: string, capacity: ProxyCapacity, principal: string, document: string) =>
    `${signer}, ${capacity}. ${principal} (${document})`,
  notSigned: 'Chưa ký',
  terms: 'Nội dung đã ký (JSON chuẩn tắc, RFC 8785)',
  both: 'Hai bên cam kết',
  kept: 'Lưu: VT',
  target: (atLeast: boolean, target: string, unit: string) =>
    `${atLeast ? 'từ' : 'không quá'} ${target} ${unit}${atLeast ? ' trở lên' : ''}`,
};

/** A moment as it stands beside a signature: ISO 8601 to the second, with the offset of Vietnam. */
export const momentIn = (at: Instant): string => `${wallClock(at).slice(0, 19)}+07:00`;
