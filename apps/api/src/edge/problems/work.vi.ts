import { dayOf, textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about items at work and about hand-overs. */
export const workVi = {
  CAUSE_AWAITS: says(
    'Đang có nguyên nhân chờ xem xét',
    'Nguyên nhân đã nêu đang chờ bên kia xem xét. Chờ kết quả trước khi nêu nguyên nhân khác.',
  ),
  CAUSE_DECIDED: says('Nguyên nhân này đã được xem xét', 'Nguyên nhân đã có kết luận. Tải lại trang để xem.'),
  CLAIM_AWAITS: says(
    'Đang chờ xác nhận hoàn thành',
    'Nhiệm vụ đã báo hoàn thành và đang chờ xác nhận nên không sửa được. Rút báo cáo hoàn thành trước, rồi sửa.',
  ),
  CLAIM_CHANGED: says(
    'Báo cáo hoàn thành đã thay đổi',
    'Người thực hiện đã báo hoàn thành lại. Tải lại, xem minh chứng hiện tại rồi mới xác nhận.',
  ),
  HANDOVER_ANSWERED: says(
    'Bàn giao không còn chờ việc này',
    'Lần bàn giao này đã được trả lời. Tải lại trang để xem kết quả.',
  ),
  GROUND_NEEDED: says(
    'Chưa nêu căn cứ',
    'Chuyển cam kết sang đơn vị khác phải có căn cứ. Ghi căn cứ, ví dụ nghị quyết sắp xếp đơn vị, rồi thực hiện lại.',
  ),
  HANDOVER_IN_FUTURE: says(
    'Ngày bàn giao chưa đến',
    'Chỉ bàn giao khi người kế nhiệm đã nhận việc. Chọn ngày từ hôm nay trở về trước.',
  ),
  ITEM_COMPLETED: says(
    'Nhiệm vụ đã hoàn thành',
    'Nhiệm vụ đã được xác nhận hoàn thành. Muốn thay đổi, người giao hủy xác nhận trước.',
  ),
  ITEM_NOT_UNMET: says(
    'Nhiệm vụ được nêu không bị chậm',
    'Bên kia đã làm đúng hạn nhiệm vụ này nên không nêu làm nguyên nhân được. Chọn nhiệm vụ khác hoặc nêu nguyên nhân khác.',
  ),
  NOTHING_REPORTED: says(
    'Báo cáo chưa có nội dung',
    'Nhập ít nhất một trong các mục: tiến độ, đánh giá, số liệu, ghi chú.',
  ),
  NOT_COMPLETED: says(
    'Nhiệm vụ chưa được xác nhận hoàn thành',
    'Không có xác nhận nào để hủy. Tải lại trang để xem tình trạng.',
  ),
  NOT_LATE: says(
    'Nhiệm vụ chưa quá hạn',
    'Chỉ nêu nguyên nhân chậm khi nhiệm vụ đã quá hạn. Còn trong hạn thì đề nghị gia hạn.',
  ),
  NOT_THE_CREDITOR: says(
    'Không phải người được nhận kết quả',
    'Chỉ bên được nhận kết quả của nhiệm vụ mới xác nhận, trả lại hoặc kết luận.',
  ),
  NOT_THE_PERFORMER: says(
    'Không phải người thực hiện',
    'Chỉ người thực hiện hoặc người chịu trách nhiệm về nhiệm vụ mới làm được việc này.',
  ),
  NOT_THE_SUCCESSOR: says(
    'Không phải người nhận bàn giao',
    'Chỉ người nhận bàn giao mới trả lời bản bàn giao.',
  ),
  NO_CLAIM: says(
    'Không có báo cáo hoàn thành nào đang chờ',
    'Nhiệm vụ không còn chờ xác nhận. Tải lại trang để xem tình trạng.',
  ),
  NO_EVIDENCE: says('Chưa có minh chứng', 'Đính kèm ít nhất một minh chứng trước khi báo hoàn thành.'),
  NO_HANDOVER: says('Cam kết này chưa bàn giao', 'Không có lần bàn giao nào để trả lời.'),
  NO_READING_HERE: says(
    'Không nhập số liệu ở đây',
    'Nhiệm vụ không có chỉ tiêu, hoặc số liệu được tổng hợp từ các đơn vị. Bỏ trống số liệu.',
  ),
  PARTY_ALREADY: says(
    'Người này đang là một bên của cam kết',
    'Chọn người nhận bàn giao khác người đang chịu trách nhiệm.',
  ),
  READING_IN_FUTURE: says(
    'Ngày của số liệu chưa đến',
    'Số liệu tính đến một ngày đã qua hoặc hôm nay. Chọn lại ngày.',
  ),
  REASON_MISSING: says('Chưa nêu lý do', 'Nêu lý do để người nhận biết vì sao.'),
  SAME_FILE: says('Tệp giống hệt phiên bản trước', 'Tệp vừa chọn không khác bản đã đính kèm. Chọn tệp mới.'),
  SUBTASK_AFTER_ITEM: says('Hạn việc được giao sau hạn nhiệm vụ', (details) => {
    return `Việc được giao phải xong trước hạn của nhiệm vụ, ngày ${dayOf(details, 'until')}. Chọn ngày sớm hơn.`;
  }),
  SUBTASK_DUE_IN_PAST: says('Hạn việc được giao đã qua', 'Chọn hạn từ hôm nay trở đi.'),
  SUBTASK_EXISTS: says('Việc này đã được giao', 'Việc đã có trong danh sách. Tải lại trang để xem.'),
  SUBTASK_NOT_OPEN: says(
    'Việc được giao không còn mở',
    'Việc này đã báo xong, đã nghiệm thu hoặc đã rút. Tải lại trang để xem.',
  ),
  SUBTASK_NOT_REPORTED: says('Chưa báo xong', 'Người được giao chưa báo xong nên chưa nghiệm thu được.'),
  SUBTASK_TO_ONESELF: says('Không giao việc cho chính mình', 'Chọn cấp phó hoặc công chức khác của đơn vị.'),
  TOO_MUCH_EVIDENCE: says('Quá nhiều minh chứng', (details) => {
    return `Một nhiệm vụ có nhiều nhất ${textOf(details, 'most')} minh chứng. Gộp tệp hoặc rút bớt.`;
  }),
  UNIT_STANDS: says(
    'Đơn vị còn hoạt động',
    'Chỉ chuyển cam kết sang đơn vị khác từ ngày sau ngày đơn vị kết thúc hoạt động. Chọn ngày muộn hơn, hoặc bàn giao cho người đứng đầu của chính đơn vị.',
  ),
} as const satisfies ProblemTexts;
