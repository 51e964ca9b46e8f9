interface Counted {
  /** As they are shown: “12”, or “hơn 100” where not all were counted. */
  readonly open: string;
  readonly late: string;
  readonly mine: string;
  readonly reply: string;
  readonly none: {
    readonly open: boolean;
    readonly late: boolean;
    readonly mine: boolean;
    readonly reply: boolean;
  };
}

/** What inspections found, as lists and in a word each. */
export const findings = {
  number: (conclusion: string, number: number) => `${conclusion} · số ${number}`,
  sentence({ open, late, mine, reply, none }: Counted): string {
    const waits =
      (none.mine ? '' : `; [${mine}](mine) chờ đồng chí`) +
      (none.reply ? '' : `; [${reply}](reply) đồng chí còn được giải trình`);
    if (none.open) return `Không có tồn tại nào chưa kết thúc${waits}.`;
    if (none.late) return `[${open} tồn tại](open) chưa kết thúc, chưa có tồn tại nào quá hạn${waits}.`;
    return `[${open} tồn tại](open) chưa kết thúc, [${late}](late) có việc quá hạn${waits}.`;
  },
  under: 'Mỗi dòng là một nội dung trong kết luận kiểm tra, theo dõi đến khi khắc phục xong.',
  moreThan: (count: number) => `hơn ${count}`,
  quick: 'Lọc nhanh',
  mine: 'Chờ tôi',
  late: 'Có việc quá hạn',
  open: 'Chưa kết thúc',
  filters: (chosen: number) => (chosen === 0 ? 'Điều kiện lọc' : `Điều kiện lọc (${chosen})`),
  clear: 'Bỏ mọi điều kiện',
  unit: 'Đơn vị và cấp dưới',
  ownOnly: 'Riêng đơn vị, không tính cấp dưới',
  repeated: 'Tái diễn',
  inspection: 'Cuộc kiểm tra',
  anyInspection: 'Mọi cuộc kiểm tra',
  state: 'Tình trạng',
  contentOf: 'Nội dung kiểm tra',
  severity: 'Mức độ',
  search: 'Tìm trong nội dung tồn tại',
  seen: 'Nội dung tồn tại',
  lastDay: 'Hạn khắc phục',
  severityAndDay: 'Mức độ, hạn',
  plan: 'Kế hoạch',
  none: 'Chưa có tồn tại nào mà đồng chí được xem.',
  noneSo: 'Không có tồn tại nào phù hợp. Thử bỏ bớt điều kiện lọc.',
  asks: 'đang đề nghị chấp nhận tạm thời',
  cameBack: 'kết quả không duy trì được',
  held: 'kết quả được duy trì',
  isRepeat: 'tồn tại tái diễn',
  noLimit: 'không giới hạn thời gian',
  notYet: 'chưa tính hạn',
  nothingOwed: 'không phải khắc phục',
  replyUntil: (day: string) => `giải trình đến ${day}`,
  acceptedUntil: (day: string) => `đến ${day}`,
  endedOn: (day: string) => `xong ngày ${day}`,
  lines: (settled: number, all: number) => `${settled}/${all} nhiệm vụ xong`,
  lateLines: (late: number) => `${late} nhiệm vụ quá hạn`,
  noLines: 'chưa có nhiệm vụ được duyệt',
  noPlan: 'không cần kế hoạch',
};
