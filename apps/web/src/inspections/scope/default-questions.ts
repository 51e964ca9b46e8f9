import type { ReformContent } from '../field/note.js';

/** What is commonly looked at, to begin with; the team changes it as it needs. Part of the record, so in its language. */
export const defaultQuestions: Readonly<Record<ReformContent, readonly string[]>> = {
  STEERING: [
    'Đã ban hành và triển khai kế hoạch cải cách hành chính năm, có phân công và thời hạn cụ thể chưa?',
    'Người đứng đầu có trực tiếp chỉ đạo, giao ban định kỳ về cải cách hành chính không?',
    'Có phát động, công nhận sáng kiến cải cách hành chính trong năm không?',
    'Có tuyên truyền, tự kiểm tra cải cách hành chính ở đơn vị trực thuộc không?',
  ],
  INSTITUTIONS: [
    'Văn bản quy phạm pháp luật được ban hành đúng trình tự, thời hạn chưa?',
    'Đã rà soát, xử lý văn bản hết hiệu lực, chồng chéo chưa?',
  ],
  PROCEDURES: [
    'Thủ tục hành chính có được niêm yết công khai, đầy đủ, đúng quy định không?',
    'Có hồ sơ trễ hẹn không, đã xin lỗi bằng văn bản và hẹn lại chưa?',
    'Hồ sơ có được tiếp nhận, theo dõi và trả kết quả qua bộ phận một cửa không?',
    'Phản ánh, kiến nghị của người dân có được trả lời đúng hạn không?',
  ],
  ORGANISATION: [
    'Chức năng, nhiệm vụ của các phòng, ban có được quy định rõ và không chồng chéo không?',
    'Việc phân cấp, ủy quyền có được thực hiện và kiểm tra không?',
  ],
  CIVIL_SERVICE: [
    'Việc bố trí cán bộ, công chức có đúng vị trí việc làm không?',
    'Kỷ luật, kỷ cương hành chính có được kiểm tra và xử lý vi phạm không?',
    'Đã đào tạo, bồi dưỡng công chức theo kế hoạch chưa?',
  ],
  PUBLIC_FINANCE: [
    'Quy chế chi tiêu nội bộ, quản lý tài sản công có được ban hành và công khai không?',
    'Tiến độ giải ngân vốn đầu tư công có đạt kế hoạch không?',
  ],
  DIGITAL_GOVERNMENT: [
    'Hồ sơ, kết quả giải quyết thủ tục hành chính đã được số hóa đầy đủ chưa?',
    'Tỷ lệ hồ sơ nộp trực tuyến có đạt chỉ tiêu được giao không?',
    'Văn bản có được ký số và gửi, nhận trên trục liên thông không?',
  ],
};
