interface Owed {
  readonly duties: number;
  readonly overdue: number;
  readonly dueSoon: number;
}
export interface NoticeFacts {
  readonly title: string;
  readonly dueOn: string;
  readonly days: number | null;
}

export const myWork = {
  sentence({ duties, overdue, dueSoon }: Owed): string {
    if (duties === 0) return 'Hiện không có việc nào chờ đồng chí.';
    if (overdue === duties)
      return `Đồng chí có [${duties} việc](late), ${duties > 1 ? 'đều ' : ''}đã quá hạn.`;
    const late = overdue > 0 ? `[${overdue} việc](late) đã quá hạn` : '';
    const soon = dueSoon > 0 ? `${dueSoon} việc sắp đến hạn` : '';
    const rest = [late, soon].filter(Boolean).join(', ');
    return `Đồng chí có [${duties} việc](duties)${rest === '' ? ', đều còn trong hạn' : `: ${rest}`}.`;
  },
  toSign: 'Chờ đồng chí ký',
  toCountersign: 'Chờ đồng chí ký xác nhận',
  near: {
    overdue: 'Đã quá hạn',
    today: 'Đến hạn hôm nay',
    soon: 'Đến hạn trong 3 ngày làm việc tới',
    later: 'Các việc tiếp theo',
    undated: 'Không ấn định thời hạn',
  },
  seeCalendar: 'xem lịch',
  owedToMe: 'Việc đã giao nay quá hạn',
  count: (count: number) => `${count} việc`,
  more: (count: number) => `Xem thêm ${count} bản`,
  nothing: 'Đồng chí đã làm xong mọi việc được giao.',
  sign: (count: number) => (count === 1 ? 'Đọc và ký' : `Đọc và ký ${count} bản`),
  signWhy: 'Cam kết có hiệu lực sau khi người giao ký xác nhận.',
  countersign: (count: number) => (count === 1 ? 'Ký xác nhận' : `Ký xác nhận ${count} bản`),
  countersignWhy: 'Các bản này người cam kết đã ký; cam kết có hiệu lực khi đồng chí ký xác nhận.',
};

const template: Readonly<Record<string, (facts: NoticeFacts) => string>> = {
  SIGN_SOON: ({ title, dueOn, days }) =>
    `Đến hạn ký ngày ${dueOn}${days === null ? '' : ` (còn ${days} ngày làm việc)`}: ${title}`,
  SIGN_LATE: ({ title, dueOn, days }) =>
    days === null || days === 0
      ? `Đã quá hạn ký ngày ${dueOn}: ${title}`
      : `Đã quá hạn ký ${days} ngày làm việc (hạn ${dueOn}): ${title}`,
};

export const notices = {
  title: 'Thông báo',
  sentence: (unread: number) => (unread === 0 ? 'Không có thông báo mới.' : `${unread} thông báo chưa đọc.`),
  bell: (unread: number) => (unread === 0 ? 'Thông báo, không có mới' : `Thông báo, ${unread} chưa đọc`),
  all: 'Xem tất cả',
  none: 'Chưa có thông báo nào.',
  unread: 'Chưa đọc:',
  other: 'Có thông báo mới',
  class: {
    REMINDER: 'Nhắc việc',
    ESCALATION: 'Báo cáo lên cấp trên',
    URGING: 'Đôn đốc',
    EXTENSION: 'Gia hạn',
    CALENDAR: 'Lịch làm việc',
    ABSENCE: 'Vắng mặt, ủy quyền',
    OPERATIONS: 'Vận hành hệ thống',
  },
  statutory: 'theo quy định',
  template,
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
    DELIVERED: 'Đã gửi',
    BOUNCED: 'Bị trả lại',
    FAILED: 'Gửi lỗi',
    SKIPPED: 'Không gửi được',
  },
  channel: { EMAIL: 'Thư điện tử', WEBHOOK: 'Cổng nhắn tin' },
  reason: {
    OUTSIDE_WINDOW: 'Ngoài giờ gửi; sẽ gửi vào đầu giờ làm việc kế tiếp.',
    NO_ADDRESS: 'Người nhận chưa có địa chỉ thư điện tử.',
    ADDRESS_BOUNCED: 'Địa chỉ thư điện tử của người nhận đã bị trả lại; đề nghị quản trị viên kiểm tra.',
    NO_CHANNEL: 'Hệ thống chưa cài đặt kênh này.',
    NO_ENDPOINT: 'Đơn vị của người nhận chưa có cổng nhắn tin.',
  },
};
