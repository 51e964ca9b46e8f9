import type { Indicator } from '#libs/commitments/src/domain/indicator.js';
import type { TemplateItem, TemplateTime } from '#libs/commitments/src/domain/template.js';
import type { SeedUnit } from './units-2024.js';

const december: TemplateTime = { kind: 'MONTH', month: 12 };

type Pledge = Pick<TemplateItem, 'task' | 'product' | 'indicator' | 'time'>;

/** What an indicator counts, by its code and as people write it. */
type Counted = readonly [code: string, name: string, unit: string];

const measuredBy = (
  direction: Indicator['direction'],
  [code, name, unit]: Counted,
  target: number,
  baseline: number | null = null,
): Indicator => ({ code, name, unit, baseline, target, direction, rollUp: null });

const forAll: readonly Pledge[] = [
  {
    task: 'Bổ sung nội dung lãnh đạo, chỉ đạo công tác cải cách hành chính vào quy chế làm việc của cơ quan, đơn vị',
    product: 'Quy chế làm việc sửa đổi được ban hành',
    indicator: null,
    time: { kind: 'DATE', month: 3, day: 29 },
  },
  {
    task: 'Có ít nhất 01 sáng kiến, giải pháp mới về cải cách hành chính được công nhận trong năm',
    product: 'Quyết định công nhận sáng kiến',
    indicator: measuredBy('AT_LEAST', ['SANG_KIEN', 'Số sáng kiến được công nhận', 'sáng kiến'], 1, 0),
    time: { kind: 'MONTH', month: 10 },
  },
  {
    task: 'Đổi mới thông tin, tuyên truyền cải cách hành chính: mỗi quý ít nhất 01 chuyên mục trên trang thông tin điện tử',
    product: 'Bốn chuyên mục đã đăng trong năm',
    indicator: measuredBy(
      'AT_LEAST',
      ['CHUYEN_MUC_CCHC', 'Số chuyên mục cải cách hành chính đã đăng', 'chuyên mục'],
      4,
    ),
    time: december,
  },
];

const forDivisions: readonly Pledge[] = [
  {
    task: 'Tham mưu hoàn thành 100 % nhiệm vụ UBND huyện giao đúng thời hạn',
    product: 'Báo cáo kết quả thực hiện nhiệm vụ năm 2024',
    indicator: measuredBy(
      'AT_LEAST',
      ['NHIEM_VU_DUNG_HAN', 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn', '%'],
      100,
      94,
    ),
    time: december,
  },
  {
    task: 'Rà soát văn bản quy phạm pháp luật và thủ tục hành chính thuộc lĩnh vực phụ trách',
    product: 'Báo cáo kết quả rà soát kèm kiến nghị xử lý',
    indicator: measuredBy(
      'AT_MOST',
      ['THU_TUC_CHUA_RA_SOAT', 'Số thủ tục hành chính chưa rà soát', 'thủ tục'],
      0,
      24,
    ),
    time: { kind: 'DATE', month: 6, day: 30 },
  },
];

const forCommunes: readonly Pledge[] = [
  {
    task: 'Giải quyết đúng hạn ít nhất 95 % hồ sơ thủ tục hành chính; 100 % hồ sơ trễ hẹn có phiếu xin lỗi kịp thời',
    product: 'Số liệu trên hệ thống một cửa điện tử, chốt hằng quý',
    indicator: measuredBy('AT_LEAST', ['HO_SO_DUNG_HAN', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%'], 95, 91),
    time: december,
  },
  {
    task: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính tại Bộ phận tiếp nhận và trả kết quả',
    product: 'Kho dữ liệu kết quả số hóa được xác nhận',
    indicator: measuredBy('AT_LEAST', ['SO_HOA_HO_SO', 'Tỷ lệ hồ sơ được số hóa', '%'], 80, 32),
    time: { kind: 'BY_ROADMAP', roadmap: 'Theo lộ trình số hóa của UBND tỉnh' },
  },
];

/** What the head of such a unit promises for 2024: the same for all, and more by the kind of unit. */
export const pledgesOf = (level: SeedUnit['level']): readonly Pledge[] => [
  ...(level === 'PHONG' ? forDivisions : forCommunes),
  ...forAll,
];

/** Their places in the terms: of divisions, of communes, and of all. */
export const [ON_TIME, REVIEW] = [0, 1];
export const [FILES_ON_TIME, DIGITISED] = [0, 1];
export const [RULES, INITIATIVE] = [2, 3];
