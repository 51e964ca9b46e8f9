import { sayDate } from '#libs/documents/src/sheets/vietnamese-date.js';
import type { DocumentRef } from '../domain/document-ref.js';
import type { FindingKind } from '../domain/finding-text.js';
import type { ReformContent } from '../domain/reform-content.js';

/** What documents of remediation say. They are Vietnamese documents, whatever language their reader's page is in. */
export const documentWords = {
  kept: 'Lưu: VT',
  causes: { OBJECTIVE: 'Khách quan', SUBJECTIVE: 'Chủ quan' },
  kinds: {
    VIOLATION: 'Vi phạm',
    SHORTCOMING: 'Tồn tại, hạn chế',
    OBSERVATION: 'Nhận xét',
    RECOMMENDATION: 'Kiến nghị',
  } satisfies Record<FindingKind, string>,
  contents: {
    STEERING: 'Chỉ đạo, điều hành cải cách hành chính',
    INSTITUTIONS: 'Cải cách thể chế',
    PROCEDURES: 'Cải cách thủ tục hành chính',
    ORGANISATION: 'Cải cách tổ chức bộ máy',
    CIVIL_SERVICE: 'Cải cách chế độ công vụ',
    PUBLIC_FINANCE: 'Cải cách tài chính công',
    DIGITAL_GOVERNMENT: 'Xây dựng chính quyền điện tử, chính quyền số',
  } satisfies Record<ReformContent, string>,
  /** `số 45/TB-SNV ngày 01/03/2024`. */
  cited: ({ number, on }: DocumentRef) => `số ${number} ngày ${sayDate(on)}`,
  /** A person with his post, where he has one. */
  said: ({ name, post }: { readonly name: string; readonly post: string | null }) =>
    post === null ? name : `${name}, ${post}`,
};
