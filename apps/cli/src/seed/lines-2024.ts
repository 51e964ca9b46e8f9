import { called, type FoundedDistrict } from './organization-2024.js';
import { inMonth, type SeedLine } from './story-plan.js';

/** What the inspection finds in a district, in its order. */
export const asked = ['sáng kiến', 'trễ hẹn', 'chuyển đổi số', 'tuyên truyền', 'chỉ đạo'] as const;
export type Asked = (typeof asked)[number];

/** What a district promises against each finding; who leads is of the district or of a unit of it. */
export function linesOf(
  district: FoundedDistrict,
  late: SeedLine['time'],
  others: Readonly<Record<'initiatives' | 'information', SeedLine['time']>>,
): Record<Asked, SeedLine> {
  const led = (unit: string) => called(district, unit).leader;
  const help = (...units: readonly string[]) => units.map((unit) => called(district, unit).unitId);
  return {
    'sáng kiến': {
      finding: 'sáng kiến',
      cause: ['SUBJECTIVE', 'Chưa có cơ chế khen thưởng sáng kiến cải cách hành chính'],
      measure: 'Phát động mỗi phòng, xã ít nhất một sáng kiến; Hội đồng sáng kiến họp xét trong quý II',
      product: 'Danh mục sáng kiến được công nhận',
      time: others.initiatives,
      lead: led('Phòng Nội vụ'),
      helpedBy: help('Phòng Tài chính – Kế hoạch'),
    },
    'trễ hẹn': {
      finding: 'trễ hẹn',
      cause: ['SUBJECTIVE', 'Chưa phân công người theo dõi hạn trả từng hồ sơ'],
      measure: 'Theo dõi hạn trả hằng ngày tại bộ phận một cửa, giảm tỷ lệ trễ hẹn xuống dưới 2%',
      product: 'Báo cáo tỷ lệ hồ sơ trễ hẹn từ hệ thống một cửa điện tử',
      time: late,
      lead: led('Văn phòng HĐND và UBND'),
      helpedBy: help('Phòng Tài nguyên và Môi trường', 'Phòng Tư pháp'),
    },
    'chuyển đổi số': {
      finding: 'chuyển đổi số',
      cause: ['OBJECTIVE', 'Thiết bị thiếu, dữ liệu cũ chưa được chuyển đổi'],
      measure: 'Trang bị máy quét cho 100% bộ phận một cửa cấp xã, số hóa kết quả còn hiệu lực',
      product: 'Biên bản bàn giao thiết bị, số liệu kết quả đã số hóa',
      time: { kind: 'BY_ROADMAP', roadmap: 'Kế hoạch chuyển đổi số của huyện giai đoạn 2022–2025' },
      lead: led('Phòng Văn hóa và Thông tin'),
      helpedBy: help('Phòng Tài chính – Kế hoạch'),
      cost: 450_000_000,
    },
    'tuyên truyền': {
      finding: 'tuyên truyền',
      cause: ['SUBJECTIVE', 'Nội dung tuyên truyền còn một chiều, ít kênh tiếp nhận phản hồi'],
      measure: 'Mở chuyên mục hỏi đáp trên cổng thông tin và Zalo của huyện, mỗi tuần ít nhất hai tin',
      product: 'Chuyên mục hoạt động, thống kê tin bài và câu hỏi đã trả lời',
      time: others.information,
      lead: led('Phòng Văn hóa và Thông tin'),
    },
    'chỉ đạo': {
      finding: 'chỉ đạo',
      cause: ['SUBJECTIVE', 'Phân công trong Ban Chỉ đạo chưa gắn với từng địa bàn'],
      measure: 'Phân công từng thành viên Ban Chỉ đạo phụ trách xã, họp kiểm điểm hằng tháng',
      product: 'Thông báo phân công và kết luận các cuộc họp',
      time: inMonth('2024-03'),
      lead: district.deputyChair,
    },
  };
}
