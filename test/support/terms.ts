import { randomUUID } from 'node:crypto';

/** Terms that can be issued: one item in which nothing is left open. */
export const clearTerms = (personId: string | null, title = 'Giải ngân vốn đầu tư công năm 2024') => ({
  title,
  year: 2024,
  supersedes: null,
  clauses: [] as string[],
  legalBases: ['Quy định số 41-QĐ/TW'],
  consequence: 'Tự nguyện từ chức nếu không hoàn thành.',
  items: [
    {
      id: randomUUID(),
      side: 'SIGNATORY',
      task: 'Giải ngân 95% kế hoạch vốn được giao',
      personId,
      authority: 'Quyết định phân bổ chi tiết trong phạm vi được giao',
      responsibility: 'Chịu trách nhiệm trước Chủ tịch UBND huyện',
      product: 'Báo cáo giải ngân có xác nhận của kho bạc',
      time: { kind: 'DATE', on: '2024-12-31' },
      indicator: {
        code: 'GIAI_NGAN',
        name: 'Tỷ lệ giải ngân',
        unit: '%',
        baseline: null,
        target: 95,
        direction: 'AT_LEAST',
        rollUp: null,
      },
    },
  ],
});
