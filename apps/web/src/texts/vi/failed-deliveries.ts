export const failedDeliveries = {
  deliveries: 'Thư, tin nhắn không gửi được',
  hint: '30 ngày gần đây; đã thử đủ số lần, không đến người nhận bằng kênh nào',
  sentence: (count: number) => `${count} thư hoặc tin nhắn không đến được người nhận, cần xử lý.`,
  none: 'Không có thư, tin nhắn nào bị dừng gửi.',
  to: 'Người nhận',
  digest: 'Thư tổng hợp',
  single: 'Thông báo riêng',
  statutory: 'gửi theo quy định',
  reason: {
    FAILS: 'Không soạn được nội dung:',
    ENDS_WORKERS: 'Tiến trình xử lý bị ngắt giữa chừng nhiều lần.',
  },
  retries: (count: number) => `đã cho gửi lại ${count} lần`,
  failed: 'Dừng lúc',
  retry: 'Gửi lại',
  more: (count: string) => `Còn ${count} thư, tin nhắn nữa chưa hiện ở đây.`,
};
