import type { Bucket, BucketFilter } from '#libs/contracts/src/http/reports.js';

interface Counted {
  readonly unit: string;
  readonly period: string;
  readonly total: string;
  readonly overdue: string;
  readonly doneLate: string;
}

const bucket: Readonly<Record<Bucket, string>> = {
  DONE_ON_TIME: 'Hoàn thành đúng hạn',
  DONE_LATE: 'Hoàn thành quá hạn',
  OPEN_IN_TERM: 'Đang thực hiện trong hạn',
  OPEN_OVERDUE: 'Đang thực hiện quá hạn',
  NO_DEADLINE: 'Không ấn định thời hạn',
};
const filter: Readonly<Record<BucketFilter, string>> = {
  ...bucket,
  LATE: 'Quá hạn, đã hoặc chưa hoàn thành',
  LATE_BY_ORIGINAL: 'Trễ so với hạn ban đầu',
};
const parts: Readonly<Record<string, string>> = {
  Q1: 'Kỳ báo cáo quý I (15/12–14/3)',
  H1: 'Kỳ báo cáo 6 tháng (15/12–14/6)',
  Q3: 'Kỳ báo cáo quý III (15/6–14/9)',
  Y: 'Kỳ báo cáo năm (15/12–14/12)',
};

export const report = {
  title: 'Báo cáo tình hình thực hiện',
  tabs: 'Các báo cáo',
  buckets: 'Bốn nhóm',
  heatMap: 'Theo tháng',
  lateUnits: 'Đơn vị quá hạn',
  sentence({ unit, period, total, overdue, doneLate }: Counted): string {
    if (total === '0') return `${unit}, ${period}: không có việc nào đến hạn.`;
    const late = [
      overdue === '0' ? '' : `[${overdue} việc](overdue) đang quá hạn`,
      doneLate === '0' ? '' : `[${doneLate} việc](doneLate) hoàn thành quá hạn`,
    ].filter(Boolean);
    const rest = late.length === 0 ? 'không việc nào quá hạn' : late.join(', ');
    return `${unit}, ${period}: [${total} việc](total), ${rest}.`;
  },
  asOf: (moment: string, from: string, to: string) =>
    `Các việc có hạn từ ${from} đến hết ${to}. Số liệu lúc ${moment}.`,
  period: 'Kỳ báo cáo',
  wholeYear: 'Cả năm dương lịch',
  parts,
  monthOf: (month: number) => `Tháng ${month}`,
  inYear: (year: string) => `năm ${year}`,
  inPeriod: (name: string, year: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)} năm ${year}`,
  kind: 'Loại việc',
  anyKind: 'Mọi loại việc',
  unit: 'Đơn vị',
  total: 'Tổng số',
  whole: 'Cộng',
  ownOnly: (unit: string) => `Riêng ${unit}`,
  openBelow: (unit: string) => `${unit}, xem các đơn vị trực thuộc`,
  bucket,
  filter,
  lateByOriginal: 'Trễ so với hạn ban đầu',
  ofWhichDone: (count: string) => `${count} đã xong`,
  number: (count: string, what: string, unit: string) => `${count} việc: ${what}, ${unit}`,
  rules: 'Cách tính',
  rule: [
    'Tính các việc có hạn nằm trong kỳ; việc không ấn định thời hạn tính theo ngày giao và để riêng một cột. Việc đã hủy không tính.',
    'Đúng hạn hay quá hạn xét theo hạn đang có hiệu lực (đã tính gia hạn). Cột “Trễ so với hạn ban đầu” xét theo hạn đặt ra lúc đầu, gồm cả việc đã xong và chưa xong.',
    'Năm cột đầu cộng lại đúng bằng tổng số, ở mọi đơn vị và mọi kỳ.',
    'Đơn vị được xếp theo tổ chức bộ máy vào ngày cuối kỳ (hoặc hôm nay nếu kỳ chưa kết thúc), với tên gọi khi đó.',
    'Số liệu của kỳ đã qua chỉ đổi khi có sự kiện mới được ghi nhận: hoàn thành, gia hạn, hủy, thay đổi lịch làm việc.',
  ],
  list: {
    title: 'Các việc trong báo cáo',
    sentence(count: number, more: boolean, what: string, unit: string): string {
      if (count === 0) return `${unit}: không có việc nào (${what}).`;
      return `${unit}: ${more ? `${count} việc đầu tiên` : `${count} việc`} (${what}).`;
    },
    all: 'tất cả',
    allDays: 'mọi kỳ',
    back: 'Về báo cáo',
    show: 'Nhóm',
  },
  heat: {
    sentence(unit: string, year: number, worst: string | undefined, alike: number): string {
      if (worst === undefined) return `${unit}, năm ${year}: không tháng nào có việc quá hạn.`;
      return `${unit}, năm ${year}: tỷ lệ quá hạn cao nhất là [${worst}](worst)${alike === 0 ? '' : `, cùng mức với ${alike} đơn vị khác`}.`;
    },
    worst: (share: number, unit: string, month: string) => `${share}%, ${unit}, ${month}`,
    caption: (year: number) => `Tỷ lệ việc quá hạn theo đơn vị và tháng, năm ${year}`,
    month: (month: number) => `T${month}`,
    cell: (late: number, due: number) => `${late} trên ${due} việc quá hạn`,
    nothing: 'không có việc đến hạn',
    legend: 'Tỷ lệ quá hạn trên số việc có hạn trong tháng (đã hoặc chưa hoàn thành)',
    steps: ['không', 'đến 5%', 'đến 15%', 'đến 30%', 'trên 30%'],
  },
  late: {
    sentence(units: number, overdue: number): string {
      if (units === 0) return 'Không đơn vị nào có việc đang quá hạn.';
      return `${units} đơn vị có việc đang quá hạn, tổng cộng ${overdue} việc.`;
    },
    order: 'Đơn vị có việc quá hạn lâu nhất xếp trước.',
    overdue: 'việc quá hạn',
    ofOpen: (open: number) => `trên ${open} việc chưa xong`,
    worst: 'Quá hạn lâu nhất',
    list: 'Các đơn vị có việc quá hạn',
  },
};
