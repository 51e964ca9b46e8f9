import type { Answer, Question } from '#libs/remediation/src/domain/checklist.js';
import type { ReformContent } from '#libs/remediation/src/domain/reform-content.js';
import { seedId } from './seed-id.js';

export const contents: ReformContent[] = ['STEERING', 'INSTITUTIONS', 'PROCEDURES', 'DIGITAL_GOVERNMENT'];

/** What the team looks at in both districts. */
export const questions = (
  [
    ['STEERING', 'Đã phát động, tìm kiếm, công nhận sáng kiến cải cách hành chính chưa?'],
    ['STEERING', 'Hình thức thông tin, tuyên truyền có được đổi mới không?'],
    ['INSTITUTIONS', 'Đã rà soát, hệ thống hóa văn bản quy phạm pháp luật thuộc thẩm quyền chưa?'],
    ['PROCEDURES', 'Hồ sơ trễ hẹn có được xin lỗi và hẹn lại ngày trả không?'],
    ['DIGITAL_GOVERNMENT', 'Thành phần hồ sơ và kết quả có được số hóa khi tiếp nhận, khi trả không?'],
  ] as const
).map(([content, text]) => ({ id: seedId('question', text), content, text }));

const verdicts = ['PARTLY', 'NOT_MET', 'MET', 'PARTLY', 'PARTLY'] as const;

/** Both districts stand alike, as the newspaper tells it. */
export const answersOf = (asked: readonly Question[]): Answer[] =>
  asked.map(({ id }, at) => ({ questionId: id, verdict: verdicts[at] ?? 'NOT_LOOKED_AT', note: '' }));
