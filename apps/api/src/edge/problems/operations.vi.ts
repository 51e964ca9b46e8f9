import type { ProblemTexts } from './problem-catalogue.js';
import { says } from './says.js';

/** What is said about the running of the service. */
export const operationsVi = {
  NOT_DEAD: says(
    'Không cần xử lý lại',
    'Mục này đang được xử lý, đang chờ một mục khác, hoặc đã xử lý xong. Tải lại danh sách để xem.',
  ),
} as const satisfies ProblemTexts;
