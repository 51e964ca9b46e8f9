const count = (number: string, what: string): string => `${number} ${what}`;

/** Which of the workers' duties the clock stands still for. */
const waits: Readonly<Record<string, string>> = {
  ACTS: 'việc của người trong câu chuyện',
  PROCESSES: 'một xử lý hàng loạt',
  EVENTS: 'chuyển sự kiện',
  LINES: 'nhắc việc, báo cáo cấp trên',
  NOTICES: 'tổng hợp thông báo',
  DELIVERIES: 'gửi thư',
  GATHERING: 'tổng hợp thông báo',
  COMMITMENTS: 'cam kết hết kỳ, chuyển đơn vị',
  REMEDIATION: 'thời hạn của tồn tại và kế hoạch khắc phục',
  PLAYER: 'tiến trình xử lý',
};

/** The clock of the demonstration and how it is played. */
export const demoClock = {
  title: 'Đồng hồ của bản dùng thử',
  open: (day: string) => `${day}, mở đồng hồ của bản dùng thử`,
  now: (hour: string, day: string, kind: string) => `Bây giờ là ${hour}, ${day}, ${kind}.`,
  next: (moment: string) => `Sự kiện tiếp theo: ${moment}.`,
  nothingAhead: 'Không còn hạn hay thông báo nào phía trước.',
  how: 'Đồng hồ chỉ đi tới và dừng ở từng thời điểm có việc: người trong câu chuyện ký, hệ thống nhắc việc, báo cáo cấp trên, gửi thư, đúng như ngày thật. Có thể đóng trang; đồng hồ vẫn chạy.',
  toNext: 'Đến sự kiện tiếp theo',
  day: 'Thêm 1 ngày',
  week: 'Thêm 1 tuần',
  yearEnd: (year: string) => `Đến hết năm ${year}`,
  choose: 'Đến ngày',
  toDay: 'Chạy đến ngày này',
  stop: 'Dừng đồng hồ',
  goOn: (moment: string) => `Chạy tiếp đến ${moment}`,
  playing: (day: string, to: string) => `Đang chạy: ${day}, sẽ đến ${to}`,
  playingShort: 'Đang chạy đồng hồ',
  waitsFor: (what: readonly string[]) =>
    `Đang chờ ${[...new Set(what.map((one) => waits[one] ?? one))].join(', ')}.`,
  by: (name: string) => `Người chạy: ${name}.`,
  ended: {
    DONE: (from: string, to: string) => `Đã chạy từ ${from} đến ${to}.`,
    STOPPED: (from: string, to: string) => `Đã dừng: chạy từ ${from} đến ${to}.`,
    STALLED: (from: string, to: string) => `Phải dừng giữa chừng: chạy từ ${from} đến ${to}.`,
  },
  stalled: (what: readonly string[]) =>
    `Chờ quá lâu mà chưa xong ${[...new Set(what.map((one) => waits[one] ?? one))].join(', ')}. Kiểm tra trang Vận hành, rồi chạy tiếp.`,
  deserted:
    'Không có tiến trình xử lý nào trả lời. Sau khi tiến trình được khởi động lại, đồng hồ chạy tiếp từ chỗ này.',
  happened: 'Những gì đã xảy ra',
  acts: (number: string) => count(number, 'việc người trong câu chuyện đã làm'),
  reminders: (number: string) => count(number, 'lần nhắc việc'),
  escalations: (number: string) => count(number, 'lần báo cáo cấp trên'),
  urgings: (number: string) => count(number, 'lần đôn đốc'),
  digests: (number: string) => count(number, 'thư tổng hợp đã gửi'),
};
