import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { LineWork, Plan, PlanLine, Submission } from '../../apps/web/src/plans/plan.js';

const person = { id: 'head', name: 'Phan Văn Chủ', post: 'Chủ tịch UBND huyện' };
const lead = { id: 'lead', name: 'Võ Thanh Đoàn', post: 'Trưởng đoàn kiểm tra' };
const at = '2024-03-01T03:00:00.000Z';

/** A line of a plan in which nothing is left open. */
export const someLine = (id: string, more: Partial<PlanLine> = {}): PlanLine => ({
  id,
  findingId: 'finding',
  cause: { kind: 'SUBJECTIVE', root: 'Chưa phân công' },
  measure: 'Rà soát hồ sơ',
  leadId: person.id,
  authority: 'Quyết định phân công',
  responsibility: 'Trước Chủ tịch UBND huyện',
  coordinatingUnits: [],
  product: 'Báo cáo',
  time: { kind: 'DATE', on: '2024-04-26' },
  cost: null,
  ...more,
});

/** A line that nobody has touched yet. */
export const someWork = (lineId: string, more: Partial<LineWork> = {}): LineWork => ({
  lineId,
  status: 'NOT_STARTED',
  percent: 0,
  dueOn: '2024-04-26',
  reports: [],
  evidence: [],
  claims: [],
  passed: [],
  actions: [],
  ...more,
});

/** The duty of a line, in time. */
export const someDuty = (item: string, more: Partial<Duty> = {}): Duty => ({
  id: `duty of ${item}`,
  kind: 'LINE',
  sourceType: 'plan',
  sourceId: 'plan',
  item,
  title: 'Rà soát hồ sơ',
  owner: person,
  creditor: lead,
  unit: { id: 'unit', name: 'Huyện Này' },
  state: 'OPEN',
  timing: 'ON_TRACK',
  dueOn: '2024-04-26',
  originalDueOn: '2024-04-26',
  workingDaysLeft: 30,
  explanation: {},
  escalation: 0,
  acknowledgedAt: null,
  extension: null,
  ...more,
});

/** A text that was submitted and waits. */
export const submitted = (
  edition: number,
  lines: PlanLine[],
  more: Partial<Submission> = {},
): Submission => ({
  edition,
  hash: 'a'.repeat(64),
  canonical: '{}',
  lines,
  changes: [],
  submittedAt: at,
  submittedBy: person,
  note: null,
  reviewBy: '2024-03-08',
  outcome: 'AWAITED',
  decidedAt: null,
  decidedBy: null,
  decision: null,
  remarks: [],
  reviseBy: null,
  ...more,
});

interface More extends Partial<Plan> {
  readonly approvedLines?: PlanLine[];
  readonly draftLines?: PlanLine[];
}

/** A plan with nothing in it but what a spec is about. */
export const somePlan = ({ approvedLines, draftLines, ...more }: More): Plan => ({
  id: 'plan',
  status: approvedLines ? 'APPROVED' : 'DRAFTING',
  inspection: { id: 'inspection', title: 'Kiểm tra', conclusion: '45/TB-SNV' },
  unit: { id: 'unit', name: 'Huyện Này', under: null },
  head: person,
  planBy: '2024-03-15',
  reviseBy: null,
  findings: 1,
  edition: null,
  approvedAt: null,
  void: false,
  lines: 0,
  settled: 0,
  claimed: 0,
  late: 0,
  version: 1,
  conclusionOn: '2024-03-01',
  team: { lead, verifiers: [] },
  about: [
    {
      id: 'finding',
      number: 1,
      seen: 'Còn trễ hẹn',
      content: 'PROCEDURES',
      kind: 'SHORTCOMING',
      severity: { code: 'MODERATE', name: { vi: 'Trung bình', en: 'Moderate' } },
      status: 'OPEN',
      remedyBy: '2024-05-31',
      exceptedUntil: null,
    },
  ],
  draft: draftLines ? { lines: draftLines, gaps: [], changes: [], material: true } : null,
  submissions: [],
  approved: approvedLines
    ? {
        edition: 1,
        hash: 'a'.repeat(64),
        lines: approvedLines,
        approvedAt: at,
        approvedBy: lead,
        voidedAt: null,
        smallChanges: [],
      }
    : null,
  work: [],
  samples: [],
  sample: { from: 30, size: 5 },
  people: [person, lead],
  units: [],
  duties: [],
  actions: [],
  ...more,
});
