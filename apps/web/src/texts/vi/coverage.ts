interface Signed {
  readonly missing: number;
  readonly total: number;
  readonly late: number;
}

export const coverage = {
  sentence({ missing, total, late }: Signed): string {
    if (total === 0) return 'Không có đơn vị nào phải ký cam kết.';
    if (missing === 0) return `Cả ${total} đơn vị đã ký.`;
    return `[${missing} trên ${total}](missing) đơn vị chưa ký${late > 0 ? `; [${late}](late) đã quá hạn` : ''}.`;
  },
  of: (unit: string, year: number) => `${unit}, năm ${year}`,
  below: 'Các đơn vị thuộc',
  without: 'Chưa giao cam kết',
  byUnit: 'Theo từng đơn vị',
  group({ signed, total, late }: { signed: number; total: number; late: number }): string {
    return `${signed} trên ${total} đã ký${late > 0 ? `; ${late} quá hạn` : ''}`;
  },
  missing: 'Chưa ký',
  nobody: 'Không còn đơn vị nào chưa ký.',
  noneSo: 'Không có đơn vị nào như vậy.',
  show: 'Hiển thị',
  only: { all: 'Tất cả', late: 'Quá hạn', waiting: 'Còn hạn', returned: 'Trả lại', without: 'Chưa giao' },
  head: 'Người đứng đầu',
  vacant: 'Chưa có người đứng đầu',
  since: 'Tiến độ ký',
  inTime: 'còn trong hạn',
};

export const board = {
  sentence({ inForce, total, overdue }: { inForce: number; total: number; overdue: number }): string {
    if (total === 0) return 'Không có đơn vị nào phải ký cam kết.';
    const force = `[${inForce} trên ${total}](inForce) đơn vị có cam kết đang có hiệu lực`;
    return `${force}${overdue > 0 ? `; ${overdue} nhiệm vụ quá hạn` : ''}.`;
  },
  none: 'Không có đơn vị trực thuộc.',
  notExpected: 'Không thuộc diện ký cam kết',
  group: (parent: string, level: string) => `${parent} · ${level}`,
  signedOf: (signed: number, total: number) => `${signed} trên ${total} đã ký`,
  overdue: (count: number) => `${count} nhiệm vụ quá hạn`,
  open: (count: number) => `${count} nhiệm vụ đang thực hiện`,
};
