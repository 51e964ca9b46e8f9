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
