import { officialCalendar as calendar } from '../../dist/libs/calendar/src/official-calendar.js';
import { sealOf } from '../../dist/libs/commitments/src/canonical-seal.js';
import { termsHash } from '../../dist/libs/commitments/src/canonical-terms.js';
import { commitmentStream } from '../../dist/libs/commitments/src/commitment-stream.js';
import { draft, issue } from '../../dist/libs/commitments/src/domain/drafting-decisions.js';
import { evolve } from '../../dist/libs/commitments/src/domain/evolve.js';
import { alone } from '../../dist/libs/commitments/src/domain/parties.js';
import { countersign, sign } from '../../dist/libs/commitments/src/domain/signing-decisions.js';
import { reportProgress } from '../../dist/libs/commitments/src/domain/work-decisions.js';

/** Of each commitment. */
export const ITEMS = 5;
const DAYS = ['2024-03-29', '2024-05-31', '2024-06-28', '2024-09-30', '2024-12-27'];
const HEALTHS = ['ON_TRACK', 'ON_TRACK', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'];
const TASKS = [
  'Giải quyết đúng hạn ít nhất 95 % hồ sơ thủ tục hành chính',
  'Giải ngân 95 % kế hoạch vốn đầu tư công được giao',
  'Số hóa toàn bộ hồ sơ, giấy tờ khi tiếp nhận',
  'Rà soát, cắt giảm thời gian xử lý công việc nội bộ',
  'Xử lý dứt điểm đơn thư khiếu nại, tố cáo tồn đọng',
];

function termsOf(uuid, personId, number) {
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

/**
 * A commitment in force for each head, with its items at work: drafted, issued, signed, countersigned and once reported on, by the
 * decisions of the domain.
 * @param {Awaited<ReturnType<import('./population.mjs').populate>>} population
 * @returns {Promise<{ id: string, head: { id: string }, items: string[] }[]>}
 */
export async function putToWork({ chair, heads, decideAll, uuid }) {
  const made = heads.map((head, number) => ({ id: uuid(), head, number, items: [] }));
  await decideAll(commitmentStream, made, (one, state, { now }) => eventsOf(one, state, now, chair, uuid));
  return made.map(({ id, head, items }) => ({ id, head, items }));
}

function eventsOf({ id, head, number, items }, state, now, chair, uuid) {
  const parties = { unitId: head.unitId, signatoryId: head.id, assignerId: chair.id, coSigners: alone };
  const terms = termsOf(uuid, head.id, number);
  items.push(...terms.items.map((item) => item.id));
  const events = [];
  let standing = state;
  const happen = (more) => {
    events.push(...more);
    standing = more.reduce(evolve, standing);
  };
  const hash = (format, bound, frozen) => termsHash(format, id, bound, frozen);
  const facts = { lastYear: {}, otherTargets: {} };
  const signing = (person) => ({
    now,
    calendar,
    termsHash: standing.pending.termsHash,
    signer: { signerId: person, principalId: person, capacity: 'SELF', under: null },
    kind: { kind: 'ACKNOWLEDGED' },
    seal: (fields) => sealOf(id, fields),
  });
  happen(draft(standing, parties, terms));
  happen(issue(standing, { now, calendar, signBy: '2024-03-15', hash, facts, answers: [] }));
  happen(sign(standing, signing(head.id)));
  happen(countersign(standing, signing(chair.id)));
  const [itemId] = items;
  const reading = { value: 60 + ((number * 7) % 41), on: '2024-03-01' };
  const progress = {
    percent: number % 100,
    health: HEALTHS[Math.floor(number / ITEMS) % HEALTHS.length],
    reading,
    remark: null,
  };
  happen(reportProgress(standing, { itemId, by: head.id, now, ...progress }));
  return events;
}
