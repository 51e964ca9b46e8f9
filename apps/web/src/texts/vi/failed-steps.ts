export const failedSteps = {
  steps: 'Bước theo dõi bị dừng',
  hint: 'nhắc việc, báo cáo cấp trên, đôn đốc chưa thực hiện được',
  sentence: (count: number) => `${count} bước nhắc việc, báo cáo hoặc đôn đốc bị dừng, cần xử lý.`,
  none: 'Không có bước nào bị dừng.',
  step: 'Bước',
  reason: {
    FAILS: 'Thử lần nào cũng lỗi:',
    ENDS_WORKERS: 'Tiến trình xử lý bị ngắt giữa chừng nhiều lần.',
  },
  wasDue: 'Giờ phải làm',
  retry: 'Thử lại',
  more: (count: string) => `Còn ${count} bước nữa chưa hiện ở đây.`,
};
