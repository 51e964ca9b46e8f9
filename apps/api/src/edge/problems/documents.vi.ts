import { textOf } from './details.js';
import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about printed documents, seals and signatures. */
export const documentsVi = {
  SEALING_KEY_UNUSABLE: says('Không dùng được khóa niêm phong', (details) => {
    const reason = textOf(details, 'reason');
    return `Tệp sealing-key.pem không chứa khóa kèm chứng thư${reason === '' ? '' : ` (${reason})`}. Hãy đặt đúng tệp, hoặc bỏ tệp đó đi để hệ thống tạo khóa mới.`;
  }),
  SIGNING_PROVIDER_MISSING: says(
    'Chưa có nhà cung cấp chữ ký số',
    'Hệ thống này chưa kết nối với nhà cung cấp chữ ký số nào. Hãy ký văn bản bằng phần mềm của mình rồi tải lên.',
  ),
} as const satisfies ProblemTexts;
