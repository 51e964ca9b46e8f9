import { textOf } from './details.js';
import type { Details } from './problem-catalogue.js';

const cures: Readonly<Record<string, string>> = {
  NONE: 'Tệp chưa được ký số. Mở bản PDF để ký bằng phần mềm ký số, ký, lưu rồi tải lên chính tệp vừa lưu.',
  TAMPERED:
    'Nội dung tệp đã bị sửa sau khi ký. Tải lại bản PDF để ký, ký lại và sau khi ký không mở hay lưu tệp bằng phần mềm khác.',
  ADDED_TO: 'Tệp có nội dung được thêm vào sau khi ký. Ký lại trên bản PDF để ký và tải lên ngay tệp vừa ký.',
  CHANGES:
    'Tệp có nội dung được thêm vào trước khi ký. Tải lại bản PDF để ký, ký ngay trên bản đó rồi tải lên.',
  COVERS_TEXT:
    'Hình chữ ký che chữ của văn bản. Ký lại trên bản PDF để ký, đặt hình chữ ký vào chỗ trống trên tên người ký hoặc ký không hiển thị hình.',
  UNTRUSTED:
    'Chứng thư số không do tổ chức được tin cậy ở đây cấp. Ký bằng chứng thư của tổ chức được tin cậy, kèm đủ chuỗi chứng thư; nếu tổ chức cấp cần được tin cậy, báo người quản trị hệ thống.',
  NOT_FOR_SIGNING:
    'Chứng thư số không được cấp để ký văn bản. Chọn chứng thư dùng để ký số rồi ký lại trên bản PDF để ký.',
  EXPIRED_AT_SIGNING:
    'Chứng thư số không có hiệu lực vào thời điểm ký. Ký lại bằng chứng thư đang có hiệu lực, có dấu thời gian; nếu không có dấu thời gian thì kiểm tra đồng hồ của máy trước khi ký.',
  WEAK_ALGORITHM:
    'Chữ ký dùng thuật toán đã lỗi thời. Chọn SHA-256 trong phần mềm ký số rồi ký lại trên bản PDF để ký.',
  UNKNOWN_ALGORITHM:
    'Chữ ký dùng thuật toán hệ thống không nhận. Chọn RSA hoặc ECDSA với SHA-256 rồi ký lại trên bản PDF để ký.',
  UNKNOWN_KIND:
    'Chữ ký không theo chuẩn ký số PDF. Chọn chuẩn PAdES trong phần mềm ký số rồi ký lại trên bản PDF để ký.',
  FILE_TOO_LARGE: 'Tệp quá lớn để kiểm tra chữ ký. Ký lại trên bản PDF để ký, không chèn thêm ảnh hay tệp.',
  TOO_MANY_SIGNATURES: 'Tệp có quá nhiều chữ ký. Ký lại một lần trên bản PDF để ký.',
  BROKEN:
    'Chữ ký hỏng hoặc không đúng chuẩn nên không kiểm tra được. Ký lại trên bản PDF để ký theo chuẩn PAdES.',
};

/** Why a digital signature was not accepted, and what to do: by its reason, or else by its verdict. */
export function refusedSignatureVi(details: Details): string {
  const [reason, verdict] = [textOf(details, 'reason'), textOf(details, 'verdict')];
  return cures[reason] ?? cures[verdict] ?? 'Không kiểm tra được chữ ký. Ký lại trên bản PDF để ký.';
}
