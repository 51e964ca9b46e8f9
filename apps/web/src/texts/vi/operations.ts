export const operations = {
  sentence: (dead: number) =>
    dead === 0 ? 'Mọi sự kiện đều được chuyển thông suốt.' : `${dead} sự kiện bị dừng, cần xử lý.`,
  realTime: 'Giờ chuyển sự kiện là giờ thực; các giờ khác trên trang này là giờ của bản dùng thử.',
  relay: 'Chuyển sự kiện',
  relayHint: 'mỗi bộ phận nhận còn chậm bao nhiêu',
  heldBack: (seconds: number) => `Một giao dịch đang mở giữ các sự kiện mới lại đã ${seconds} giây.`,
  consumer: 'Bộ phận nhận',
  /** Those that have a name people know; the others are called as in the logs. */
  consumers: {
    'plan-reminders': 'Lập lịch nhắc việc',
    'unit-closure': 'Cây đơn vị',
    'replan-ladders': 'Lập lại lịch khi đổi quy định nhắc việc',
    'start-recompute': 'Tính lại hạn khi đổi lịch làm việc',
  } as Readonly<Record<string, string>>,
  behind: 'Chưa xử lý',
  moved: 'Xử lý gần nhất',
  letters: 'Sự kiện bị dừng',
  state: { DEAD: 'Bị dừng', WAITING: 'Chờ sau', REDRIVEN: 'Đã chuyển lại' },
  none: {
    DEAD: 'Không có sự kiện nào bị dừng.',
    WAITING: 'Không có sự kiện nào phải chờ.',
    REDRIVEN: 'Chưa chuyển lại sự kiện nào.',
  },
  event: 'Sự kiện',
  error: 'Lỗi',
  attempts: (count: number) => `đã thử ${count} lần`,
  at: 'Dừng lúc',
  reference: 'Mã tra cứu',
  act: 'Xử lý',
  redrive: 'Chuyển lại',
  queues: 'Hàng đợi',
  openQueues: 'Mở trang theo dõi hàng đợi',
};
