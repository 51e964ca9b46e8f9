/** What stands under pictures of time. */
export const timeAxis = {
  month: (month: number) => `T${month}`,
};

/** A road map as a picture. */
export const gantt = {
  label: (rows: number, late: number) =>
    late === 0 ? `Lộ trình: ${rows} việc` : `Lộ trình: ${rows} việc, ${late} việc quá hạn`,
  scrolls: 'Biểu đồ lộ trình, cuộn ngang được bằng phím mũi tên',
  none: 'Chưa có việc nào trong lộ trình.',
  row: (text: string, term: string, stands: string) => `${text}: ${term}, ${stands}`,
  term: (from: string, to: string) => `từ ${from} đến ${to}`,
  byRoadmap: (from: string) => `từ ${from}, theo lộ trình`,
  stands: {
    NOT_BEGUN: 'chưa đến ngày bắt đầu',
    UNDER_WAY: 'đang thực hiện',
    DUE_TODAY: 'đến hạn hôm nay',
  },
  submitted: (on: string | null) =>
    on === null ? 'đã báo hoàn thành, chờ xác nhận' : `báo hoàn thành ngày ${on}, chờ xác nhận`,
  done: (on: string | null) => (on === null ? 'đã hoàn thành' : `hoàn thành ngày ${on}`),
  late: (days: number) => `quá hạn ${days} ngày`,
  legend: {
    open: 'Trong hạn',
    submitted: 'Chờ xác nhận',
    done: 'Đã hoàn thành',
    late: 'Phần quá hạn',
    spared: 'Xong trước hạn',
    fades: 'Theo lộ trình, không ấn định ngày',
    off: 'Ngày nghỉ',
    today: (day: string) => `Hôm nay, ${day}`,
  },
};

/** How many are open, day by day. */
export const burnDown = {
  label: 'Số việc chưa hoàn thành theo ngày',
  none: 'Chưa có số liệu.',
  open: 'Chưa hoàn thành',
  planned: 'Theo lộ trình',
  said(day: string, open: number | null, planned: number): string {
    if (open === null) return `${day}: theo lộ trình còn ${planned} việc`;
    const both = `${day}: còn ${open} việc, theo lộ trình còn ${planned}`;
    if (open === planned) return `${both}; đúng lộ trình`;
    return open > planned ? `${both}; chậm ${open - planned} việc` : `${both}; vượt ${planned - open} việc`;
  },
  keys: 'Trỏ vào biểu đồ hoặc dùng phím mũi tên để xem từng ngày.',
  table: 'Xem số liệu dạng bảng',
  caption: 'Số việc chưa hoàn thành và số việc còn lại theo lộ trình, từng ngày',
  day: 'Ngày',
  unknown: 'chưa có',
};

/** Counts that add up, as one bar. */
export const shareBar = {
  part: (count: string, name: string) => `${count} ${name}`,
  none: 'Không có việc nào',
};
