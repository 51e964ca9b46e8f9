import type { SeedFinding } from './inspected-unit.js';
import type { Official } from './officials.js';

const oneStop = 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ';
const programme = 'Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ';

/** What the newspaper tells of both districts, in words of a conclusion, and what the team recommends to the steering committee. */
export const foundInDistrict = (deputyChair: Official): readonly SeedFinding[] => [
  {
    key: 'sáng kiến',
    content: 'STEERING',
    severity: 'MINOR',
    seen: 'Việc phát động, tìm kiếm sáng kiến và cách làm mới trong cải cách hành chính chưa nhiều.',
    legalGround: programme,
  },
  {
    key: 'trễ hẹn',
    content: 'PROCEDURES',
    severity: 'SERIOUS',
    seen: 'Còn hồ sơ thủ tục hành chính của công dân giải quyết trễ hẹn; có hồ sơ trễ chưa được xin lỗi và hẹn lại.',
    legalGround: oneStop,
  },
  {
    key: 'chuyển đổi số',
    content: 'DIGITAL_GOVERNMENT',
    severity: 'NO_LIMIT',
    seen: 'Chuyển đổi số còn hạn chế: hồ sơ, kết quả giải quyết chưa được số hóa đầy đủ.',
    legalGround: programme,
  },
  {
    key: 'tuyên truyền',
    content: 'STEERING',
    severity: 'MODERATE',
    seen: 'Công tác thông tin, tuyên truyền về cải cách hành chính chưa được đổi mới.',
    legalGround: programme,
  },
  {
    key: 'chỉ đạo',
    content: 'STEERING',
    kind: 'RECOMMENDATION',
    severity: 'MINOR',
    addressee: 'STEERING_COMMITTEE',
    answererId: deputyChair.personId,
    seen: 'Ban Chỉ đạo cải cách hành chính huyện cần chỉ đạo quyết liệt, đồng bộ hơn; gắn trách nhiệm của từng người đứng đầu.',
    legalGround: programme,
  },
];

interface FoundInUnit {
  readonly district: 'tanky' | 'doluong';
  readonly unit: string;
  readonly findings: readonly SeedFinding[];
}

/** Of communes and divisions that the team looked at as well. Invented, like everything here that the newspaper does not say. */
export const foundInUnits: readonly FoundInUnit[] = [
  {
    district: 'tanky',
    unit: 'Xã Tân Xuân',
    findings: [
      {
        key: 'trễ hẹn',
        content: 'PROCEDURES',
        severity: 'MODERATE',
        seen: 'Sổ theo dõi ghi 07 hồ sơ chứng thực, hộ tịch trả kết quả sau ngày hẹn.',
        legalGround: oneStop,
      },
    ],
  },
  {
    district: 'tanky',
    unit: 'Xã Tiên Kỳ',
    findings: [
      {
        key: 'số hóa',
        content: 'DIGITAL_GOVERNMENT',
        severity: 'MINOR',
        seen: 'Mới số hóa thành phần của một phần ba số hồ sơ tiếp nhận.',
        legalGround: oneStop,
      },
    ],
  },
  {
    district: 'tanky',
    unit: 'Phòng Tư pháp',
    findings: [
      {
        key: 'trễ hẹn',
        content: 'PROCEDURES',
        severity: 'MODERATE',
        seen: 'Có 02 hồ sơ cải chính hộ tịch trả sau ngày hẹn trong tháng 12/2023.',
        legalGround: oneStop,
      },
    ],
  },
  {
    district: 'doluong',
    unit: 'Xã Văn Sơn',
    findings: [
      {
        key: 'niêm yết',
        content: 'PROCEDURES',
        severity: 'MINOR',
        seen: 'Bảng niêm yết tại bộ phận một cửa còn thiếu 04 thủ tục đã được công bố.',
        legalGround: oneStop,
      },
    ],
  },
  {
    district: 'doluong',
    unit: 'Phòng Tư pháp',
    findings: [
      {
        key: 'rà soát văn bản',
        content: 'INSTITUTIONS',
        severity: 'MODERATE',
        seen: 'Kết quả rà soát văn bản quy phạm pháp luật năm 2023 tổng hợp chậm so với kế hoạch.',
        legalGround: programme,
      },
    ],
  },
  {
    district: 'doluong',
    unit: 'Xã Yên Sơn',
    findings: [
      {
        key: 'trễ hẹn',
        content: 'PROCEDURES',
        severity: 'MODERATE',
        seen: 'Có 05 hồ sơ đất đai chuyển huyện chậm so với quy trình.',
        legalGround: oneStop,
      },
      {
        key: 'máy quét',
        content: 'DIGITAL_GOVERNMENT',
        severity: 'MINOR',
        seen: 'Máy quét của bộ phận một cửa hỏng, hồ sơ giấy không được số hóa khi tiếp nhận.',
        legalGround: oneStop,
      },
    ],
  },
];

/** What an unannounced visit to the town's one-stop office shows in the week after. */
export const foundUnannounced: SeedFinding = {
  key: 'xin lỗi',
  content: 'PROCEDURES',
  severity: 'MODERATE',
  seen: 'Có 03 hồ sơ trễ hẹn không có phiếu xin lỗi và hẹn lại ngày trả kết quả.',
  legalGround: oneStop,
};
