import { upperFirst } from '../upper-first.js';

interface Month {
  readonly month: string;
  readonly unit: string | null;
  readonly duties: number;
  readonly open: number;
}

export const myCalendar = {
  sentence({ month, unit, duties, open }: Month): string {
    const who = unit ?? 'đồng chí';
    if (duties === 0) return `${upperFirst(month)}: ${who} không có việc nào đến hạn.`;
    const rest = open === 0 ? 'đã xong cả' : open === duties ? 'chưa xong' : `${open} việc chưa xong`;
    return `${upperFirst(month)}: ${who} có ${duties} việc đến hạn, ${rest}.`;
  },
  whose: 'Lịch của',
  mine: 'Tôi',
  months: 'Chuyển tháng',
  earlier: (month: string) => `Về ${month}`,
  later: (month: string) => `Sang ${month}`,
  today: 'Hôm nay',
  view: 'Cách xem',
  grid: 'Lưới tháng',
  agenda: 'Danh sách ngày',
  weekdaysShort: ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN'],
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  caption: (month: string) => `Lịch ${month}`,
  dayOpens: (day: string, duties: number) => (duties === 0 ? day : `${day}: ${duties} việc đến hạn`),
  count: (duties: number, open: number) =>
    open === 0
      ? `${duties} việc, đã xong`
      : open === duties
        ? `${duties} việc`
        : `${duties} việc, ${open} chưa xong`,
  more: (count: number) => `và ${count} việc nữa`,
  moreInMonth: (count: number) => `và ${count} việc nữa; xem mọi việc trong tháng`,
  open: 'Xem danh sách',
  nothingDue: 'Không có việc nào đến hạn.',
  nothing: 'Trong tháng không có việc nào đến hạn.',
  uncovered: 'Chưa có lịch làm việc cho ngày này.',
  offNamed: (why: string, label: string) =>
    label.toLowerCase().startsWith(why) ? label : `${upperFirst(why)}: ${label}`,
  isToday: 'hôm nay',
};

export const calendarFeed = {
  title: 'Xem trong ứng dụng lịch',
  what: 'Ứng dụng lịch trên điện thoại hoặc máy tính đọc các việc chưa xong qua một địa chỉ riêng. Ai có địa chỉ đều xem được, vì vậy không chuyển cho người khác.',
  own: 'Việc của tôi',
  none: 'Chưa tạo địa chỉ lịch nào.',
  toCalendar: 'Tạo ở trang Lịch của tôi',
  create: 'Tạo địa chỉ lịch riêng',
  renew: 'Đổi địa chỉ',
  renewOne: (whose: string) => `Đổi địa chỉ lịch: ${whose}`,
  renewHint: 'Đổi địa chỉ thì địa chỉ cũ hết hiệu lực ngay.',
  revoke: 'Thu hồi',
  revokeOne: (whose: string) => `Thu hồi địa chỉ lịch: ${whose}`,
  once: 'Địa chỉ chỉ hiện một lần này, xin sao chép hoặc mở ngay bằng ứng dụng lịch.',
  subscribe: 'Mở bằng ứng dụng lịch',
  made: (day: string) => `Tạo lúc ${day}`,
  read: (moment: string) => `ứng dụng đọc lần cuối lúc ${moment}`,
  neverRead: 'chưa có ứng dụng nào đọc',
};
