import { createHash } from 'node:crypto';
import { officialCalendar as calendar } from '../../dist/libs/calendar/src/official-calendar.js';
import { evolvePlan } from '../../dist/libs/remediation/src/domain/evolve-plan.js';
import {
  approvePlan,
  askForPlan,
  draftPlan,
  submitPlan,
} from '../../dist/libs/remediation/src/domain/plan-decisions.js';
import { defaultRules } from '../../dist/libs/remediation/src/domain/rules.js';
import { dueBy } from '../../dist/libs/calendar/src/due-by.js';
import { dateOf } from '../../dist/libs/calendar/src/vietnam-time.js';
import { planStream } from '../../dist/libs/remediation/src/plan-stream.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const seal = (edition, lines) => ({
  format: 'camket-plan/1',
  hash: sha256(JSON.stringify([edition, lines])),
});

/**
 * An approved plan of so many lines for each head, all due on one day: asked for, drafted, submitted and approved, by the decisions of
 * the domain.
 * @param {Awaited<ReturnType<import('./population.mjs').populate>>} population
 * @param {{ lines: number, dueOn: string }} each
 */
export async function approvePlans({ chair, heads, decideAll, uuid }, { lines, dueOn }) {
  const team = { lead: chair.id, members: [], verifiers: [chair.id] };
  const made = heads.map((head) => ({ id: uuid(), head, inspectionId: uuid(), findingId: uuid() }));
  const lineOf = ({ head, findingId }) => ({
    id: uuid(),
    findingId,
    cause: { kind: 'SUBJECTIVE', root: 'Chưa phân công người theo dõi hồ sơ sắp đến hạn' },
    measure: 'Rà soát hằng ngày hồ sơ sắp đến hạn, giảm tỷ lệ trễ hẹn xuống dưới 2 %',
    leadId: head.id,
    authority: 'Quyết định phân công của Văn phòng',
    responsibility: 'Chịu trách nhiệm trước Chủ tịch UBND huyện',
    coordinatingUnits: [],
    product: 'Báo cáo tỷ lệ trễ hẹn hằng tháng',
    time: { kind: 'DATE', on: dueOn },
    cost: null,
  });
  await decideAll(planStream, made, (one, empty, { now }) => {
    const [byHead, byLead] = [one.head.id, chair.id].map((by) => ({ by, through: null, now, calendar }));
    const events = [];
    let state = empty;
    const happen = (more) => {
      events.push(...more);
      state = more.reduce(evolvePlan, state);
    };
    const { inspectionId, findingId, head } = one;
    const planBy = dueBy({ rule: 'WORKING_DAYS_AFTER', from: dateOf(now), days: 15 }, calendar);
    const title = 'Kiểm tra cải cách hành chính';
    const asked = {
      inspectionId,
      title,
      unitId: head.unitId,
      headId: head.id,
      team,
      findings: [findingId],
      planBy,
    };
    happen(askForPlan(state, { ...byLead, ...asked, rules: defaultRules }));
    happen(draftPlan(state, { ...byHead, lines: Array.from({ length: lines }, () => lineOf(one)) }));
    const findings = [{ id: findingId, status: 'OPEN', remedyBy: null }];
    happen(submitPlan(state, { ...byHead, findings, helpers: {}, seal, remark: null }));
    const { edition, hash } = state.submissions[0];
    happen(approvePlan(state, { ...byLead, edition, hash, remark: null, helpers: {}, insiders: [] }));
    return events;
  });
  return made.map(({ id }) => id);
}
