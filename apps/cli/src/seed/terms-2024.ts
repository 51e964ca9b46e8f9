import { localDate } from '#libs/calendar/src/local-date.js';
import type { Indicator } from '#libs/commitments/src/domain/indicator.js';
import type { Item, ItemTime, Terms } from '#libs/commitments/src/domain/terms.js';
import { seedId } from './seed-id.js';
import type { SeedUnit } from './units-2024.js';

const december: ItemTime = { kind: 'MONTH', month: '2024-12' };

type Pledge = Pick<Item, 'task' | 'product' | 'indicator'> & { readonly time: ItemTime };

const atLeast = (code: string, name: string, unit: string, target: number): Indicator => ({
  code,
  name,
  unit,
  baseline: null,
  target,
  direction: 'AT_LEAST',
  rollUp: null,
});

const forAll: readonly Pledge[] = [
  {
    task: 'Bổ sung nội dung lãnh đạo, chỉ đạo công tác cải cách hành chính vào quy chế làm việc của cơ quan, đơn vị',
    product: 'Quy chế làm việc sửa đổi được ban hành',
    indicator: null,
    time: { kind: 'DATE', on: localDate('2024-03-29') },
  },
  {
    task: 'Có ít nhất 01 sáng kiến, giải pháp mới về cải cách hành chính được công nhận trong năm',
    product: 'Quyết định công nhận sáng kiến',
    indicator: atLeast('SANG_KIEN', 'Số sáng kiến được công nhận', 'sáng kiến', 1),
    time: { kind: 'MONTH', month: '2024-10' },
  },
  {
    task: 'Đổi mới thông tin, tuyên truyền cải cách hành chính: mỗi quý ít nhất 01 chuyên mục trên trang thông tin điện tử',
    product: 'Bốn chuyên mục đã đăng trong năm',
    indicator: atLeast('CHUYEN_MUC_CCHC', 'Số chuyên mục cải cách hành chính đã đăng', 'chuyên mục', 4),
    time: december,
  },
];

const forDivisions: readonly Pledge[] = [
  {
    task: 'Tham mưu hoàn thành 100 % nhiệm vụ UBND huyện giao đúng thời hạn',
    product: 'Báo cáo kết quả thực hiện nhiệm vụ năm 2024',
    indicator: atLeast('NHIEM_VU_DUNG_HAN', 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn', '%', 100),
    time: december,
  },
  {
    task: 'Rà soát văn bản quy phạm pháp luật và thủ tục hành chính thuộc lĩnh vực phụ trách',
    product: 'Báo cáo kết quả rà soát kèm kiến nghị xử lý',
    indicator: null,
    time: { kind: 'DATE', on: localDate('2024-06-30') },
  },
];

const forCommunes: readonly Pledge[] = [
  {
    task: 'Giải quyết đúng hạn ít nhất 95 % hồ sơ thủ tục hành chính; 100 % hồ sơ trễ hẹn có phiếu xin lỗi kịp thời',
    product: 'Số liệu trên hệ thống một cửa điện tử, chốt hằng quý',
    indicator: atLeast('HO_SO_DUNG_HAN', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', 95),
    time: december,
  },
  {
    task: 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính tại Bộ phận tiếp nhận và trả kết quả',
    product: 'Kho dữ liệu kết quả số hóa được xác nhận',
    indicator: atLeast('SO_HOA_HO_SO', 'Tỷ lệ hồ sơ được số hóa', '%', 80),
    time: { kind: 'BY_ROADMAP', roadmap: 'Theo lộ trình số hóa của UBND tỉnh' },
  },
];

/** What a head promises for 2024: the same for all, and more by the kind of unit. The head himself is in charge. */
export function terms2024(unit: SeedUnit, key: string): Terms {
  const promises = [...(unit.level === 'PHONG' ? forDivisions : forCommunes), ...forAll];
  return {
    title: 'Cam kết thực hiện nhiệm vụ chuyên môn và công tác cải cách hành chính năm 2024',
    year: 2024,
    supersedes: null,
    clauses: [],
    legalBases: ['Kế hoạch cải cách hành chính năm 2024 của UBND huyện', 'Quy chế làm việc của UBND huyện'],
    consequence:
      'Tự chịu trách nhiệm trước Chủ tịch UBND huyện. Sau đánh giá cuối năm 2024, nếu không đáp ứng yêu cầu nhiệm vụ thì ' +
      'tự nguyện xin nghỉ việc hoặc để tổ chức sắp xếp lại công việc khác.',
    items: promises.map((promise, index) => ({
      ...promise,
      id: seedId('item', `${key}/${index}`),
      side: 'SIGNATORY',
      personId: null,
      authority: `${unit.headTitle} được huy động nhân lực, kinh phí của ${unit.name}`,
      responsibility: `${unit.headTitle} chịu trách nhiệm trước Chủ tịch UBND huyện`,
    })),
  };
}
