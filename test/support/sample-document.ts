import { localDate } from '#libs/calendar/src/local-date.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { AdministrativeDocument, Block } from '#libs/documents/src/administrative-document.js';

/** A commitment of three pages or so, for specs. */
export const sampleDocument = (changes: Partial<AdministrativeDocument> = {}): AdministrativeDocument => ({
  agency: { superior: 'Ủy ban nhân dân tỉnh Nghệ An', name: 'Ủy ban nhân dân huyện Tân Kỳ' },
  symbol: '12/CK-UBND',
  place: 'Tân Kỳ',
  date: localDate('2024-01-15'),
  title: 'Bản cam kết',
  abstract: 'Thực hiện nhiệm vụ chuyên môn và công tác cải cách hành chính năm 2024',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    'Căn cứ Nghị định số 90/2020/NĐ-CP ngày 13 tháng 8 năm 2020 của Chính phủ về đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức;',
  ],
  body: [
    {
      kind: 'FACTS',
      facts: [
        { name: 'Người cam kết', value: 'Nguyễn Thị Hường' },
        { name: 'Chức vụ, đơn vị', value: 'Trưởng phòng, Phòng Tài nguyên và Môi trường huyện Tân Kỳ' },
      ],
    },
    { kind: 'ARTICLE', label: 'Điều 1.', title: 'Nội dung cam kết' },
    {
      kind: 'PARAGRAPH',
      text: 'Tôi cam kết với Chủ tịch Ủy ban nhân dân huyện thực hiện đầy đủ, đúng thời hạn các nhiệm vụ dưới đây, và chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân huyện về kết quả thực hiện.',
    },
    {
      kind: 'ITEMS',
      items: Array.from({ length: 8 }, (_, index) => ({
        label: `${index + 1}.`,
        text: 'Giải quyết hồ sơ đất đai của người dân đúng hạn; hồ sơ quá hạn phải có thư xin lỗi, nêu rõ lý do và hẹn lại ngày trả kết quả.',
        facts: [
          { name: 'Thời hạn', value: '30/6/2024' },
          { name: 'Đơn vị đo', value: 'Tỷ lệ hồ sơ đúng hạn từ 98% trở lên' },
        ],
      })),
    },
    { kind: 'ARTICLE', label: 'Điều 2.', title: 'Chỉ tiêu' },
    {
      kind: 'TABLE',
      columns: [
        { title: 'TT', share: 1, centred: true },
        { title: 'Chỉ tiêu', share: 6 },
        { title: 'Mức cam kết', share: 2, centred: true },
        { title: 'Thời hạn', share: 2, centred: true },
      ],
      rows: Array.from({ length: 24 }, (_, index) => [
        String(index + 1),
        'Tỷ lệ hồ sơ tiếp nhận, giải quyết trên môi trường mạng của xã, thị trấn trực thuộc',
        '≥ 98%',
        '31/12/2024',
      ]),
    },
    { kind: 'ARTICLE', label: 'Điều 3.', title: 'Trách nhiệm' },
    {
      kind: 'PARAGRAPH',
      text: 'Nếu không hoàn thành, tôi xin tự nguyện nhận trách nhiệm và chịu sự bố trí công tác khác theo quy định.',
    },
    { kind: 'CODE', text: 'SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  ],
  signatures: [
    {
      post: 'Người cam kết',
      name: 'Nguyễn Thị Hường',
      mark: ['Đã xác nhận trong Camket bằng mật khẩu ký', 'lúc 2024-01-15T09:30:00+07:00'],
    },
    {
      capacity: 'TM. Ủy ban nhân dân',
      post: 'Chủ tịch',
      name: 'Bùi Thanh Bảo',
      mark: ['Đã xác nhận trong Camket bằng mật khẩu ký', 'lúc 2024-01-16T14:05:00+07:00'],
    },
  ],
  recipients: ['Như Điều 1', 'Phòng Nội vụ', 'Lưu: VT'],
  attachments: [
    {
      name: 'dieu-khoan.json',
      description: 'Nội dung cam kết dạng máy đọc được',
      mediaType: 'application/json',
      createdAt: instant('2024-01-15T02:30:00Z'),
      relationship: 'Source',
      bytes: Buffer.from('{"nội dung":"cam kết"}'),
    },
  ],
  ...changes,
});

/** A table of twelve columns on pages that lie on their side. */
export const annexTable = (rows: number, title = 'Cột') =>
  ({
    kind: 'TABLE',
    landscape: true,
    columns: Array.from({ length: 12 }, (_, index) => ({
      title: `${title} ${index + 1}`,
      share: index < 2 ? 1 : 2,
    })),
    rows: Array.from({ length: rows }, (_, row) => [
      String(row + 1),
      `M${row + 1}`,
      ...Array<string>(10).fill(`Ô của dòng ${row + 1}`),
    ]),
  }) satisfies Block;
