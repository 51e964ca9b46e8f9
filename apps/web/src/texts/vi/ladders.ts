interface Step {
  readonly action: string;
  readonly workingDays: number;
  readonly hour: string;
  readonly level: number;
  readonly repeat: { readonly every: number; readonly times: number } | null;
}

const moments = ({ workingDays }: Step): string => {
  if (workingDays === 0) return 'Đúng ngày đến hạn';
  const days = `${Math.abs(workingDays)} ngày làm việc`;
  return workingDays < 0 ? `Trước hạn ${days}` : `Quá hạn ${days}`;
};

const doing = ({ action, level }: Step): string => {
  if (action === 'REMIND') return 'nhắc';
  if (action === 'URGE') return 'đôn đốc';
  return level === 1 ? 'báo cáo cấp trên' : `báo cáo cấp trên thứ ${level}`;
};

const reasons: Readonly<Record<string, string>> = {
  ALREADY_PASSED: 'thời điểm đã qua',
  OUTSIDE_CALENDAR: 'lịch làm việc chưa đến ngày đó',
  NOBODY_ABOVE: 'không còn cấp trên nào để báo cáo',
  ACKNOWLEDGED: 'người thực hiện đã xác nhận tiếp nhận',
};

const passings: Readonly<Record<string, string>> = {
  VACANT: 'chưa có người đứng đầu',
  ABSENT: 'người đứng đầu vắng mặt, không có người xử lý thay',
  CONCERNED: 'người đứng đầu là người liên quan',
  DEPUTY_TOLD: 'người xử lý thay nhận',
  TOLD_ALREADY: 'cùng một người, không tính hai lần',
};

/** How duties are followed up. */
export const ladders = {
  headline: (own: number) =>
    own === 0
      ? 'Mọi việc được nhắc và đôn đốc theo quy định mặc định.'
      : `${own} quy định riêng đang áp dụng; việc khác theo quy định mặc định.`,
  shipped: 'Mặc định của hệ thống',
  makeOwn: 'Soạn quy định chung',
  notForAll:
    'Quy định chung cho toàn hệ thống do người phụ trách toàn hệ thống ban hành; đồng chí ban hành được quy định riêng cho đơn vị mình phụ trách.',
  onlyToTry: (scope: 'TENANT' | 'UNIT' | 'DUTY') =>
    `Đồng chí xem, sửa thử và diễn tập được, không ban hành được: ${scope === 'TENANT' ? 'quy định chung do người phụ trách toàn hệ thống ban hành' : 'quy định ở đây do người phụ trách đơn vị này hoặc đơn vị cấp trên ban hành'}.`,
  forUnit: 'Quy định riêng cho một đơn vị',
  compose: 'Soạn quy định',
  kind: 'Loại việc',
  place: (scope: string, name: string | null) => {
    if (scope === 'TENANT') return 'Toàn hệ thống';
    return scope === 'UNIT' ? `${name ?? 'Đơn vị'} và các đơn vị trực thuộc` : `Riêng việc “${name ?? ''}”`;
  },
  version: (number: number) => `bản số ${number}`,
  isWithdrawn: 'đã bãi bỏ',
  by: (name: string, at: string) => `${name} ban hành lúc ${at}`,
  replanning: (done: string, total: string | number | null) =>
    `Đang lập lại lịch nhắc: ${done}${total === null ? '' : ` trên ${total}`} việc.`,
  replanFailed: 'Chưa lập lại được lịch nhắc; người quản trị cần xem trang Vận hành.',
  editing: (kind: string, place: string) => `Quy định nhắc việc, đôn đốc: ${kind} — ${place}.`,
  holdsHere: (number: number) => `Nơi này đang áp dụng bản số ${number}.`,
  holdsAbove: 'Nơi này chưa có quy định riêng; dưới đây là quy định đang áp dụng từ cấp trên hoặc mặc định.',
  steps: 'Các mốc',
  stepsAside: 'Ngày tính theo ngày làm việc',
  step: (number: number) => `Mốc ${number}`,
  remove: (number: number) => `Bỏ mốc ${number}`,
  add: 'Thêm mốc',
  what: 'Việc',
  action: { REMIND: 'Nhắc việc', ESCALATE: 'Báo cáo cấp trên', URGE: 'Đôn đốc' } as Readonly<
    Record<string, string>
  >,
  when: 'Thời điểm',
  side: { BEFORE: 'Trước hạn', ON: 'Ngày đến hạn', AFTER: 'Sau hạn' },
  days: 'Số ngày',
  hour: 'Giờ',
  hourHint: 'Viết dạng 07:00',
  level: 'Lên mấy cấp',
  again: 'Lặp lại (lần)',
  every: 'Cách nhau (ngày)',
  unlessAcknowledged: 'Bỏ qua nếu đã xác nhận tiếp nhận',
  statutory: 'Gửi ngay, không gộp vào thư tổng hợp',
  mostExtensions: 'Số lần được gia hạn',
  sentence(step: Step): string {
    const { repeat } = step;
    const again = repeat ? `, lặp ${repeat.times} lần cách ${repeat.every} ngày` : '';
    return `${moments(step)}, ${step.hour}: ${doing(step)}${again}`;
  },
  silent: 'Không nhắc, không đôn đốc.',
  preview: 'Xem trước trên một việc thật',
  previewAside: 'Chưa ghi gì vào hệ thống',
  tryOn: 'Việc để xem trước',
  noDuty: 'Không có việc nào đang mở thuộc loại này.',
  previewOf: (title: string, owner: string, due: string) => `${title} — ${owner}, hạn ${due}.`,
  beyond: 'Chưa xác định ngày',
  as: {
    OWNER: 'người thực hiện',
    SUBSTITUTE: 'người xử lý thay',
    SUPERIOR: 'cấp trên',
    CREDITOR: 'người giao việc',
  } as Readonly<Record<string, string>>,
  passed: (unit: string, why: string) => `${unit}: ${passings[why] ?? why}`,
  outcome: {
    PLANNED: 'Sẽ thực hiện (mới)',
    KEPT: 'Giữ như đã lập',
    SENT: 'Đã gửi, không gửi lại',
    SKIPPED: 'Bỏ qua',
  } as Readonly<Record<string, string>>,
  reason: (code: string) => reasons[code] ?? 'đã xử lý trước đó',
  leaves: (at: string) => `thư đi lúc ${at}`,
  givenUp: (moments: readonly string[]) => `Không còn thực hiện các mốc đã lập vào: ${moments.join('; ')}.`,
  rehearse: 'Diễn tập 60 ngày với bản này',
  startOver: 'Bỏ các sửa đổi',
  withdraw: 'Bãi bỏ quy định ở nơi này',
  publish: 'Ban hành',
  published: 'Đã ban hành. Lịch nhắc của các việc đang mở đang được lập lại.',
  withdrawnNow: 'Đã bãi bỏ. Các việc đang mở trở lại theo quy định cấp trên hoặc mặc định.',
  willReplan: 'Việc đang mở được lập lại lịch nhắc ngay; thông báo đã gửi giữ nguyên.',
  nothingChanged: 'Chưa có gì thay đổi để ban hành.',
};

/** What would be sent in the coming days. */
export const rehearsal = {
  sentence(
    days: number,
    {
      notices,
      people,
      busiest,
    }: { notices: string; people: string; busiest: { day: string; notices: string } | null },
  ): string {
    if (busiest === null) return `Trong ${days} ngày tới không có ai được nhắc.`;
    return `Trong ${days} ngày tới: [${notices}](days) lượt nhắc cho [${people}](people) người; ngày nhiều nhất ${busiest.day}: [${busiest.notices}](busiest).`;
  },
  waiting: 'Diễn tập nhắc việc, đôn đốc.',
  under: (unit: string, duties: string, from: string, to: string) =>
    `${unit}: ${duties} việc đang mở có thời hạn, từ ${from} đến ${to}, theo lịch làm việc và phân công hôm nay. Không gửi gì.`,
  below: 'Đơn vị',
  days: 'Số ngày',
  policy: 'Thử quy định',
  none: 'Chỉ xem quy định đang áp dụng',
  against: 'So sánh đang áp dụng với',
  versionNo: (number: number) => `Bản số ${number}`,
  heldFrom: (version: string, from: string, until: string) => `${version} (${from} – ${until})`,
  without: 'Trường hợp bãi bỏ',
  notThere: 'Không còn bản để so sánh: bản đang soạn đã bỏ hoặc đã ban hành.',
  byDay: 'Theo ngày',
  byDayAside: 'Chọn một ngày để xem từng người',
  column: (day: string, notices: string, people: string) =>
    `${day}: ${notices} lượt nhắc cho ${people} người`,
  columnDraft: (words: string, tried: string, draft: string) => `${words}; ${tried}: ${draft}`,
  of: (day: string) => `Ngày ${day}`,
  left: (count: string) => `Còn ${count} lượt nữa không liệt kê.`,
  nobody: 'Không ai được nhắc ngày này.',
  byPerson: 'Theo người',
  person: 'Người',
  notices: 'Lượt nhắc',
  escalations: 'Báo cáo cấp trên',
  urgings: 'Đôn đốc',
  messages: 'Thư, tin gửi đi',
  most: 'Ngày nhiều nhất',
  caps: 'Vượt mức gửi',
  noCaps: (day: string, hour: string) =>
    `Không ngày nào một người nhận quá ${day} thư riêng, không giờ nào gửi quá ${hour} thư.`,
  overDay: (name: string, day: string, messages: string, cap: string) =>
    `${name}: ${messages} thư riêng ngày ${day} (mức ${cap})`,
  overHour: (hour: string, messages: string, cap: string) =>
    `${hour}: ${messages} thư trong một giờ (mức ${cap})`,
  compare: (tried: string) => `So sánh: đang áp dụng và ${tried}`,
  compareSentence: (current: string, tried: string, draft: string) =>
    current === draft
      ? `Hai quy định gửi bằng nhau: ${current} lượt.`
      : `Đang áp dụng: ${current} lượt; ${tried}: ${draft} lượt.`,
  current: 'Đang áp dụng',
  draft: 'Bản đang soạn',
  difference: 'Chênh lệch',
  same: 'Không có gì khác nhau.',
  largest: 'Ngày khác nhau nhiều nhất',
  more: (count: string) => `+${count}`,
};
