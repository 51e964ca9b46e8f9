import type { CommitmentItemRow } from '#libs/contracts/src/http/commitment-items.js';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { BucketFilter } from '#libs/contracts/src/http/reports.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';

type Words<Word extends string> = Readonly<Record<Word, string>>;

/** What stands in the cells of workbooks: they go to offices and their files, in Vietnamese whatever the reader's page speaks. */
export const statusWords: Words<CommitmentRow['status']> = {
  DRAFT: 'Dự thảo',
  DISCARDED: 'Dự thảo đã bỏ',
  ISSUED: 'Chờ ký',
  RETURNED: 'Bị trả lại',
  SIGNED: 'Đã ký, chờ ký xác nhận',
  IN_FORCE: 'Đang có hiệu lực',
  EXPIRED: 'Hết kỳ',
  SUPERSEDED: 'Đã thay thế',
  WITHDRAWN: 'Đã thu hồi',
  LAPSED: 'Hết kỳ, chưa ký',
};

export const workWords: Words<CommitmentItemRow['status']> = {
  NOT_STARTED: 'Chưa bắt đầu',
  IN_PROGRESS: 'Đang thực hiện',
  AWAITING_CONFIRMATION: 'Chờ xác nhận',
  REWORK: 'Làm lại',
  COMPLETED: 'Hoàn thành',
};

export const healthWords: Words<NonNullable<CommitmentItemRow['health']> | 'IN_DOUBT'> = {
  ON_TRACK: 'Đúng tiến độ',
  AT_RISK: 'Có nguy cơ',
  OFF_TRACK: 'Khó hoàn thành',
  IN_DOUBT: 'Có nguy cơ hoặc khó hoàn thành',
};

export const timingWords: Words<Duty['timing']> = {
  NO_DEADLINE: 'Không ấn định ngày',
  ON_TRACK: 'Trong hạn',
  DUE_SOON: 'Sắp đến hạn',
  DUE_TODAY: 'Đến hạn hôm nay',
  OVERDUE: 'Quá hạn',
  SUBMITTED: 'Đã báo hoàn thành đúng hạn, chờ xác nhận',
  SUBMITTED_LATE: 'Đã báo hoàn thành sau hạn, chờ xác nhận',
  DONE_ON_TIME: 'Hoàn thành đúng hạn',
  DONE_LATE: 'Hoàn thành quá hạn',
  CANCELLED: 'Đã hủy',
};

export const bucketWords: Words<BucketFilter> = {
  DONE_ON_TIME: 'xong đúng hạn',
  DONE_LATE: 'xong quá hạn',
  OPEN_IN_TERM: 'chưa xong, trong hạn',
  OPEN_OVERDUE: 'chưa xong, quá hạn',
  NO_DEADLINE: 'không có thời hạn',
  LATE: 'quá hạn',
  LATE_BY_ORIGINAL: 'quá thời hạn ban đầu',
};

export const sideWords: Words<CommitmentItemRow['side']> = {
  SIGNATORY: 'Bên cam kết',
  ASSIGNER: 'Bên giao',
};

export const causeWords: Words<NonNullable<CommitmentItemRow['cause']>> = {
  STATED: 'Đã nêu, chờ kết luận',
  CONFIRMED: 'Được công nhận là khách quan',
  REFUSED: 'Không được công nhận',
};

export const functionWords: Words<OfficialFunction> = {
  ASSIGNER: 'Người giao cam kết',
  SIGNATORY: 'Người cam kết',
  HEAD_OF_UNIT: 'Người đứng đầu đơn vị',
  STAFF: 'Công chức của đơn vị',
  HR_UNIT: 'Cơ quan tổ chức, nội vụ',
  INSPECTOR: 'Người kiểm tra',
  ONE_STOP_DESK: 'Bộ phận một cửa',
  SECRETARIAT: 'Văn phòng',
  ADMINISTRATOR: 'Người quản trị hệ thống',
  AUDITOR: 'Người giám sát (chỉ xem)',
};

const kindWords: Readonly<Record<string, string>> = {
  SIGN: 'Ký cam kết',
  COUNTERSIGN: 'Ký xác nhận',
  ANSWER_RETURN: 'Trả lời bản cam kết bị trả lại',
  ITEM: 'Thực hiện nhiệm vụ',
  CONFIRM: 'Xác nhận hoàn thành',
  SUBTASK: 'Thực hiện việc được phân công',
  ACCEPT_SUBTASK: 'Nghiệm thu việc đã phân công',
  DECIDE_CAUSE: 'Xem xét nguyên nhân chậm',
  ANSWER_HANDOVER: 'Nhận bàn giao cam kết',
  SETTLE_HANDOVER: 'Giải quyết ý kiến khác khi bàn giao',
  PLAN: 'Lập kế hoạch khắc phục',
  REVIEW_PLAN: 'Xem xét kế hoạch khắc phục',
  REVISE_PLAN: 'Hoàn thiện kế hoạch khắc phục',
  LINE: 'Thực hiện nhiệm vụ khắc phục',
  VERIFY_LINE: 'Xác minh kết quả khắc phục',
  REMEDY: 'Khắc phục tồn tại',
  ANSWER_REPLY: 'Trả lời giải trình',
  DECIDE_EXCEPTION: 'Quyết định chấp nhận tạm thời',
  CHECK_EFFECT: 'Kiểm tra hiệu quả khắc phục',
};

/** A kind of duty in words; one that has none yet stands by its own name. */
export const kindWord = (kind: string): string => kindWords[kind] ?? kind;
