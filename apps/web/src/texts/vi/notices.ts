import type { NoticeSentences } from '../notice-facts.js';
import { noticesOfCommitments } from './notices-of-commitments.js';
import { noticesOfRemediation } from './notices-of-remediation.js';

const by = (owner: string | null) => (owner === null ? '' : ` (đồng chí ${owner} thực hiện)`);

const signed = (signer: string | null) => (signer === null ? '' : ` (đồng chí ${signer} đã ký)`);

const template: NoticeSentences = {
  ...noticesOfCommitments,
  ...noticesOfRemediation,
  CALENDAR_MOVED: ({ title, count }) =>
    `${count} hạn liên quan đến đồng chí đã dời do lịch làm việc thay đổi: ${title}`,
  SIGN_SOON: ({ title, dueOn, days }) =>
    `Đến hạn ký ngày ${dueOn}${days === null ? '' : ` (còn ${days} ngày làm việc)`}: ${title}`,
  SIGN_TODAY: ({ title, dueOn }) => `Hôm nay là hạn ký, ngày ${dueOn}: ${title}`,
  SIGN_LATE: ({ title, dueOn, days }) =>
    days === null || days === 0
      ? `Đã quá hạn ký ngày ${dueOn}: ${title}`
      : `Đã quá hạn ký ${days} ngày làm việc (hạn ${dueOn}): ${title}`,
  COUNTERSIGN_SOON: ({ title, dueOn, signer }) =>
    `Đến hạn ký xác nhận ngày ${dueOn}: ${title}${signed(signer)}`,
  COUNTERSIGN_TODAY: ({ title, dueOn, signer }) =>
    `Hôm nay là hạn ký xác nhận, ngày ${dueOn}: ${title}${signed(signer)}`,
  COUNTERSIGN_LATE: ({ title, dueOn, signer }) =>
    `Đã quá hạn ký xác nhận ngày ${dueOn}: ${title}${signed(signer)}`,
  DUE_SOON: ({ title, dueOn, owner }) => `Sắp đến hạn ngày ${dueOn}: ${title}${by(owner)}`,
  DUE_TODAY: ({ title, dueOn, owner }) => `Đến hạn hôm nay, ngày ${dueOn}: ${title}${by(owner)}`,
  DUE_PAST: ({ title, dueOn, owner }) => `Đã quá hạn ngày ${dueOn}: ${title}${by(owner)}`,
  ESCALATED: ({ title, dueOn, to }) =>
    `Đã báo cáo ${to === null ? 'cấp trên' : `đồng chí ${to}`} việc quá hạn ngày ${dueOn}: ${title}`,
  ESCALATED_TO_YOU: ({ title, dueOn, owner }) =>
    `Việc của cấp dưới quá hạn ngày ${dueOn}: ${title}${by(owner)}`,
  URGED: ({ title, dueOn, round, number, owner }) =>
    number === null
      ? `Đôn đốc lần ${round}, việc quá hạn ngày ${dueOn}: ${title}${by(owner)}`
      : `Phiếu đôn đốc số ${number}/PĐĐ, việc quá hạn ngày ${dueOn}: ${title}${by(owner)}`,
  URGED_FOR_YOU: ({ title, round, owner }) => `Đã đôn đốc lần ${round}: ${title}${by(owner)}`,
  HELD_BACK_PERSON: ({ cap }) =>
    `Có người nhận quá ${cap} thư riêng trong ngày; phần còn lại được gộp vào thư tổng hợp sau`,
  HELD_BACK_HOUR: ({ cap }) => `Đã gửi đủ ${cap} thư trong một giờ; phần còn lại gửi ở giờ sau`,
  WEBHOOK_DISABLED: () => 'Cổng tin nhắn không trả lời nhiều lần nên đã bị tạm ngừng',
  EXTENSION_ASKED: ({ title, dueOn, asker }) =>
    `Đề nghị gia hạn chờ đồng chí quyết định (hạn ${dueOn}): ${title}${asker === null ? '' : ` (đồng chí ${asker} đề nghị)`}`,
  EXTENSION_GRANTED: ({ title, dueOn }) => `Đã được gia hạn đến ngày ${dueOn}: ${title}`,
  EXTENSION_REFUSED: ({ title, dueOn }) => `Không được gia hạn, thời hạn vẫn là ngày ${dueOn}: ${title}`,
  EXTENSION_WITHDRAWN: ({ title }) => `Đề nghị gia hạn đã được rút: ${title}`,
};

const classes = {
  REMINDER: 'Nhắc việc',
  ESCALATION: 'Báo cáo lên cấp trên',
  URGING: 'Đôn đốc',
  COMMITMENT_TO_ACT: 'Cam kết cần xử lý',
  REMEDIATION_TO_ACT: 'Khắc phục sau kiểm tra cần xử lý',
  REMEDIATION: 'Diễn biến khắc phục sau kiểm tra',
  COMMITMENT: 'Diễn biến cam kết',
  EXTENSION: 'Gia hạn',
  CALENDAR: 'Lịch làm việc',
  ABSENCE: 'Vắng mặt, ủy quyền',
  OPERATIONS: 'Vận hành hệ thống',
};

/** Why something waits, was gathered, or was not tried. */
const reasons = {
  OUTSIDE_WINDOW: 'Ngoài giờ gửi; sẽ gửi vào đầu giờ làm việc kế tiếp.',
  QUIET_HOURS: 'Đang trong giờ yên lặng của người nhận; sẽ gửi khi hết giờ này.',
  OVER_CAP: 'Đã đến mức gửi tối đa; được giữ lại để gửi sau.',
  NO_ADDRESS: 'Người nhận chưa có địa chỉ thư điện tử.',
  ADDRESS_BOUNCED: 'Thư gửi đến địa chỉ của người nhận bị trả lại; đề nghị người quản trị hệ thống kiểm tra.',
  NO_CHANNEL: 'Hệ thống chưa cài đặt kênh này.',
  NO_ENDPOINT: 'Cơ quan chưa có cổng tin nhắn.',
  ENDPOINT_DISABLED: 'Cổng tin nhắn của cơ quan đang tạm ngừng.',
  FAILS: 'Không soạn được nội dung; đã dừng gửi sau ba lần thử.',
  ENDS_WORKERS: 'Tiến trình xử lý bị ngắt giữa chừng nhiều lần; đã dừng gửi.',
};

const channels = { EMAIL: 'Thư điện tử', WEBHOOK: 'Cổng tin nhắn' };

export const notices = {
  title: 'Thông báo',
  sentence: (unread: number) => (unread === 0 ? 'Không có thông báo mới.' : `${unread} thông báo chưa đọc.`),
  bell: (unread: number) => (unread === 0 ? 'Thông báo, không có mới' : `Thông báo, ${unread} chưa đọc`),
  all: 'Xem tất cả',
  none: 'Chưa có thông báo nào.',
  noneOfThese: 'Không có thông báo nào như vậy.',
  unread: 'Chưa đọc:',
  other: 'Có thông báo mới',
  /** Of several that say the same of others, which are still to be read. */
  alike: (count: number, unread: number) =>
    unread === count
      ? `${count} thông báo chưa đọc`
      : `${count} thông báo${unread === 0 ? '' : `, ${unread} chưa đọc`}`,
  /** Of which unit and person, among several that say the same. */
  whose: (unit: string | null, person: string | null): string | undefined => {
    const named = person === null ? null : `đồng chí ${person}`;
    return unit === null ? (named ?? undefined) : named === null ? unit : `${unit} – ${named}`;
  },
  class: classes,
  statutory: 'theo quy định',
  template,
  kind: 'Loại thông báo',
  everyKind: 'Mọi loại',
  onlyUnread: 'Chỉ chưa đọc',
  why: 'Vì sao có thông báo này',
  readAll: 'Đánh dấu đã đọc tất cả',
  choose: 'Chọn cách nhận thông báo',
  /** What became of it outside the page. */
  outcome: {
    sent: (channel: string, at: string) => `${channel}, đã gửi ${at}`,
    delivered: (channel: string, at: string) => `${channel}, đã đến ${at}`,
    failed: (channel: string, at: string) => `${channel}, không gửi được ${at}`,
    waits: 'Chờ thư tổng hợp',
    muted: 'Chỉ trên trang này',
    overCap: 'Giữ lại, gộp vào thư tổng hợp sau',
    seen: (at: string) => `đã xem ${at}`,
  },
};

export const mailbox = {
  sentence: (count: number, more: boolean) =>
    count === 0 ? 'Chưa có thư nào.' : more ? `${count} thư mới nhất.` : `${count} thư đã gửi.`,
  whose: 'Thư của ai',
  mine: 'Thư của tôi',
  all: 'Mọi thư của hệ thống',
  none: 'Thư nhắc việc sẽ xuất hiện ở đây đúng như đã gửi.',
  state: {
    QUEUED: 'Chờ gửi',
    SENDING: 'Đang gửi',
    SENT: 'Đã gửi',
    DELIVERED: 'Đã đến',
    BOUNCED: 'Bị trả lại',
    FAILED: 'Gửi lỗi',
    SKIPPED: 'Không gửi được',
  },
  channel: channels,
  reason: reasons,
  notYet: 'Nội dung được viết khi gửi.',
  retried: (at: string, by: string) => (by === '' ? at : `${at}, ${by}`),
  facts: {
    address: 'Địa chỉ',
    queued: 'Vào hàng chờ',
    sent: 'Gửi đi',
    delivered: 'Đến nơi',
    failed: 'Không gửi được',
    waits: 'Sẽ gửi từ',
    attempts: 'Số lần gửi',
    retried: 'Cho gửi lại',
    error: 'Trả lời của bên nhận',
    statutory: 'Gửi theo quy định, không gộp',
  },
};

export const preferences = {
  title: 'Cách nhận thông báo',
  sentence: (hour: string, channel: string) =>
    `Mỗi ngày làm việc một thư tổng hợp lúc ${hour}, qua ${channel}.`,
  hour: 'Giờ nhận thư tổng hợp',
  hourHint: (from: string, to: string) => `Cơ quan gửi từ ${from} đến trước ${to} các ngày làm việc.`,
  channels: 'Thứ tự kênh gửi',
  channelsHint: 'Kênh đầu không gửi được thì dùng kênh sau.',
  order: {
    'EMAIL,WEBHOOK': 'Thư điện tử, rồi tin nhắn',
    'WEBHOOK,EMAIL': 'Tin nhắn, rồi thư điện tử',
    EMAIL: 'Chỉ thư điện tử',
    WEBHOOK: 'Chỉ tin nhắn',
  } as Readonly<Record<string, string>>,
  channel: { EMAIL: 'thư điện tử', WEBHOOK: 'tin nhắn' },
  noWebhook: 'Cơ quan chưa có cổng tin nhắn: tin nhắn chưa gửi được.',
  noEmail: 'Đồng chí chưa có địa chỉ thư điện tử. Đề nghị người quản trị hệ thống bổ sung.',
  bounced: (address: string) =>
    `Thư gửi đến ${address} bị trả lại, nên không gửi đến địa chỉ này nữa. Đề nghị người quản trị hệ thống sửa địa chỉ.`,
  muted: 'Không cần gửi ra ngoài',
  mutedHint: 'Vẫn hiện trên trang Thông báo.',
  never: (kinds: string) => `Luôn được gửi: ${kinds}; và mọi thông báo theo quy định.`,
  quiet: 'Giờ yên lặng',
  quietHint: 'Trong giờ này không gửi tin nhắn đến điện thoại, kể cả thông báo theo quy định.',
  quietOn: 'Có giờ yên lặng',
  quietFrom: 'Từ',
  quietTo: 'Đến',
  save: 'Lưu cách nhận',
  saved: 'Đã lưu. Áp dụng từ thư tổng hợp tới.',
};

export const sending = {
  title: 'Gửi thông báo',
  hint: 'khung giờ, mức tối đa, cổng tin nhắn',
  calm: 'Không có thông báo nào bị giữ lại.',
  held: (count: number) => `${count} thông báo đang bị giữ lại vì vượt mức tối đa.`,
  mailStays: 'Chưa cài đặt máy chủ thư: thư chỉ hiện trên trang Hộp thư.',
  waiting: {
    messages: 'Chờ gửi',
    overHourCap: 'Vượt mức giờ',
    overPersonCap: 'Vượt mức ngày của một người',
    failed: 'Không đến được ai (24 giờ qua)',
  },
  hour: 'Giờ',
  sent: 'Đã gửi',
  heldBack: 'Giữ lại',
  hours: 'Theo giờ, 24 giờ qua',
  noHours: 'Chưa gửi gì trong 24 giờ qua.',
  rules: 'Quy tắc gửi',
  from: 'Gửi từ',
  to: 'Đến trước',
  personDay: 'Thư riêng tối đa mỗi người mỗi ngày',
  personDayHint: 'Phần vượt được gộp vào thư tổng hợp kế tiếp; không thông báo nào bị bỏ.',
  tenantHour: 'Thư tối đa mỗi giờ của cơ quan',
  tenantHourHint: 'Phần vượt được gửi ở giờ sau. Thông báo theo quy định vẫn gửi ngay.',
  saveRules: 'Lưu quy tắc',
  rulesSaved: 'Đã lưu quy tắc gửi.',
  webhook: 'Cổng tin nhắn (SMS, Zalo)',
  webhookHint:
    'Nội dung ngắn, ký theo chuẩn Standard Webhooks; không có tên và số điện thoại. Cổng tự đối chiếu mã người nhận.',
  noWebhook: 'Chưa có cổng tin nhắn.',
  url: 'Địa chỉ cổng',
  setUrl: 'Đặt địa chỉ',
  changeUrl: 'Đổi địa chỉ',
  enabled: 'Đang hoạt động',
  disabled: 'Tạm ngừng',
  failing: (count: number, error: string) => `${count} lần liên tiếp không gửi được: ${error}`,
  secretOnce: 'Khóa bí mật, chỉ hiện một lần. Chép sang cổng tin nhắn ngay.',
  rotate: 'Thay khóa bí mật',
  rotated: 'Khóa cũ còn dùng được trong 24 giờ.',
  ping: 'Gửi thử',
  pinged: 'Cổng tin nhắn đã nhận tin thử.',
  notPinged: (error: string) => `Cổng tin nhắn không nhận tin thử: ${error}`,
  enable: 'Bật lại',
  remove: 'Gỡ bỏ',
};
