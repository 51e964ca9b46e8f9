import { officialCalendar as calendar } from '../../dist/libs/calendar/src/official-calendar.js';
import { termsHash } from '../../dist/libs/commitments/src/canonical-terms.js';
import { commitmentStream } from '../../dist/libs/commitments/src/commitment-stream.js';
import { evolve } from '../../dist/libs/commitments/src/domain/commitment-state.js';
import { draft, issue } from '../../dist/libs/commitments/src/domain/decisions.js';

/**
 * Terms of three items.
 * @param {() => string} uuid
 * @param {string | null} personId who does them; null for whoever signs
 */
export const termsOf = (uuid, personId) => ({
  title: 'Cam kết nâng cao kỷ luật, kỷ cương hành chính năm 2024',
  year: 2024,
  legalBases: ['Chỉ thị 26/CT-TTg'],
  consequence: 'Chịu trách nhiệm trước Chủ tịch.',
  items: ['DATE', 'MONTH', 'BY_ROADMAP'].map((kind) => ({
    id: uuid(),
    task: 'Giải quyết đúng hạn hồ sơ thủ tục hành chính',
    personId,
    authority: 'Theo thẩm quyền được giao',
    responsibility: 'Trực tiếp chỉ đạo, chịu trách nhiệm',
    product: 'Báo cáo kết quả',
    time: {
      DATE: { kind, on: '2024-06-28' },
      MONTH: { kind, month: '2024-09' },
      BY_ROADMAP: { kind, roadmap: 'Quý' },
    }[kind],
  })),
});

/**
 * Commitments ready to be signed, dealt out among the heads in turn.
 * @param {Awaited<ReturnType<import('./population.mjs').populate>>} population
 * @param {{ id: string, unitId: string }[]} heads
 * @param {number} count
 */
export async function issueTo({ chair, decideAll, uuid }, heads, count) {
  const ready = Array.from({ length: count }, (_, index) => ({
    id: uuid(),
    head: heads[index % heads.length],
    termsHash: '',
  }));
  await decideAll(commitmentStream, ready, (one, state, { now }) => {
    const parties = { unitId: one.head.unitId, signatoryId: one.head.id, assignerId: chair.id };
    const drafted = draft(state, parties, termsOf(uuid, one.head.id));
    const hash = (...signed) => (one.termsHash = termsHash(one.id, ...signed));
    return [
      ...drafted,
      ...issue(drafted.reduce(evolve, state), { now, calendar, signBy: '2024-03-15', hash }),
    ];
  });
  return ready.map(({ id, head, termsHash: read }) => ({ head, named: { id, version: 2, termsHash: read } }));
}
