import { officialCalendar as calendar } from '../../dist/libs/calendar/src/official-calendar.js';
import { termsHash } from '../../dist/libs/commitments/src/canonical-terms.js';
import { commitmentStream } from '../../dist/libs/commitments/src/commitment-stream.js';
import { draft, issue } from '../../dist/libs/commitments/src/domain/drafting-decisions.js';
import { evolve } from '../../dist/libs/commitments/src/domain/evolve.js';
import { alone } from '../../dist/libs/commitments/src/domain/parties.js';

/** Of each commitment. */
export const ITEMS = 5;
const DAYS = ['2024-03-29', '2024-05-31', '2024-06-28', '2024-09-30', '2024-12-27'];
const TASKS = [
  'Giải quyết đúng hạn ít nhất 95 % hồ sơ thủ tục hành chính',
  'Giải ngân 95 % kế hoạch vốn đầu tư công được giao',
  'Số hóa toàn bộ hồ sơ, giấy tờ khi tiếp nhận',
  'Rà soát, cắt giảm thời gian xử lý công việc nội bộ',
  'Xử lý dứt điểm đơn thư khiếu nại, tố cáo tồn đọng',
];

/**
 * Terms of a commitment.
 * @param {() => string} uuid
 * @param {string | null} personId who does the items; null for whoever signs
 * @param {number} number which of many it is: each has its items on other days
 */
export function termsOf(uuid, personId, number) {
  return {
    title: 'Cam kết nâng cao kỷ luật, kỷ cương hành chính năm 2024',
    year: 2024,
    supersedes: null,
    legalBases: ['Chỉ thị 26/CT-TTg'],
    clauses: [],
    consequence: 'Chịu trách nhiệm trước Chủ tịch.',
    items: Array.from({ length: ITEMS }, (_, at) => ({
      id: uuid(),
      side: 'SIGNATORY',
      task: TASKS[at],
      personId,
      authority: 'Theo thẩm quyền được giao',
      responsibility: 'Trực tiếp chỉ đạo, chịu trách nhiệm',
      product: 'Báo cáo kết quả',
      time: { kind: 'DATE', on: DAYS[(at + number) % DAYS.length] },
      indicator: {
        code: `CHI_TIEU_${at}`,
        name: TASKS[at],
        unit: '%',
        baseline: null,
        target: 95,
        direction: 'AT_LEAST',
        rollUp: null,
      },
    })),
  };
}

/** What is decided to draft a commitment of a head's and to issue it. */
export function issued(state, { id, head, chair, terms, now }) {
  const parties = { unitId: head.unitId, signatoryId: head.id, assignerId: chair.id, coSigners: alone };
  const hash = (format, bound, frozen) => termsHash(format, id, bound, frozen);
  const facts = { lastYear: {}, otherTargets: {} };
  const drafted = draft(state, parties, terms);
  const offering = { now, calendar, signBy: '2024-03-15', hash, facts, answers: [] };
  return [...drafted, ...issue(drafted.reduce(evolve, state), offering)];
}

/**
 * Commitments ready to be signed, dealt out among the heads in turn.
 * @param {Awaited<ReturnType<import('./population.mjs').populate>>} population
 * @param {{ id: string, unitId: string }[]} heads
 * @param {number} count
 */
export async function issueTo({ chair, decideAll, uuid }, heads, count) {
  const ready = Array.from({ length: count }, (_, number) => ({
    id: uuid(),
    head: heads[number % heads.length],
    number,
    termsHash: '',
  }));
  await decideAll(commitmentStream, ready, (one, state, { now }) => {
    const { id, head, number } = one;
    const events = issued(state, { id, head, chair, terms: termsOf(uuid, head.id, number), now });
    one.termsHash = events.reduce(evolve, state).pending.termsHash;
    return events;
  });
  return ready.map(({ id, head, termsHash: read }) => ({ head, named: { id, version: 2, termsHash: read } }));
}
