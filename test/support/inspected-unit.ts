import { localDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar as calendar } from '#libs/calendar/src/official-calendar.js';
import { atHour } from '#libs/calendar/src/vietnam-time.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import type { FindingText, InspectionId } from '#libs/remediation/src/domain/finding-text.js';
import type { InspectionScope } from '#libs/remediation/src/domain/inspection-events.js';
import type { PlanLine } from '#libs/remediation/src/domain/plan-line.js';
import { defaultRules } from '#libs/remediation/src/domain/rules.js';
import type { Team } from '#libs/remediation/src/domain/team.js';
import { newId } from './journey.js';

/** Monday, 11 March 2024, nine o'clock. */
export const now = atHour(localDate('2024-03-11'), '09:00');
export { calendar };

export const province = newId<'unit'>();
export const district = newId<'unit'>();
export const [lead, member, verifier] = [newId<'person'>(), newId<'person'>(), newId<'person'>()];
/** Of the district: its head, and a member of his staff who leads a line. */
export const [head, staff] = [newId<'person'>(), newId<'person'>()];
export const team: Team = { lead, members: [member], verifiers: [verifier] };
export const rules = defaultRules;
export const remark: Remark = { id: newId(), hash: 'a'.repeat(64) };
export const inspectionId: InspectionId = newId();

export const scope: InspectionScope = {
  title: 'Kiểm tra công tác cải cách hành chính năm 2024',
  decision: { number: '215/QĐ-SNV', on: localDate('2024-03-01') },
  visit: null,
  units: [district],
  contents: ['PROCEDURES', 'DIGITAL_GOVERNMENT'],
  from: localDate('2024-03-04'),
  to: localDate('2024-03-08'),
  checklist: [{ id: newId(), content: 'PROCEDURES', text: 'Có hồ sơ trễ hẹn hay không?' }],
};

export const aText = (given: Partial<FindingText> = {}): FindingText => ({
  unitId: district,
  content: 'PROCEDURES',
  kind: 'SHORTCOMING',
  severity: 'MODERATE',
  seen: 'Còn tình trạng trễ hẹn trong giải quyết thủ tục hành chính cho công dân',
  legalGround: 'Nghị định 61/2018/NĐ-CP, Điều 19',
  evidence: [],
  addressee: null,
  answererId: null,
  repeatOf: null,
  ...given,
});

/** A file, new each time. */
export const aFile = () => ({
  fileId: newId(),
  sha256: newId().replaceAll('-', '').repeat(2),
  size: 1_000,
  mediaType: 'application/pdf',
});

export const findingId = newId<'finding'>();

/** A line in which nothing is left open. */
export const aLine = (given: Partial<PlanLine> = {}): PlanLine => ({
  id: newId(),
  findingId,
  cause: { kind: 'SUBJECTIVE', root: 'Chưa phân công người theo dõi hồ sơ sắp đến hạn' },
  measure: 'Rà soát hằng ngày hồ sơ sắp đến hạn, giảm tỷ lệ trễ hẹn xuống dưới 2 %',
  leadId: staff,
  authority: 'Quyết định phân công của Văn phòng',
  responsibility: 'Chịu trách nhiệm trước Chủ tịch UBND huyện',
  coordinatingUnits: [],
  product: 'Báo cáo tỷ lệ trễ hẹn hằng tháng',
  time: { kind: 'DATE', on: localDate('2024-04-26') },
  cost: null,
  ...given,
});
