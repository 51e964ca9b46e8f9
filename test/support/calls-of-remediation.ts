import { randomUUID } from 'node:crypto';
import { defaultRules } from '#libs/remediation/src/domain/rules.js';
import type { Call } from './calls.js';
import type { FullTables } from './full-tables.js';
import type { SmallDistrict } from './small-district.js';

/** A well-formed call of every endpoint about inspections, findings and plans, by its name. */
export function callsOfRemediation(
  { district, commune, head }: Pick<SmallDistrict, 'district' | 'commune' | 'head'>,
  ids: FullTables,
): Readonly<Record<string, Call>> {
  const version = 1;
  const inspection = (rest = ''): string => `/api/inspections/${ids.inspection}${rest}`;
  const finding = (rest = ''): string => `/api/findings/${ids.finding}${rest}`;
  const plan = (rest = ''): string => `/api/remediation-plans/${ids.plan}${rest}`;
  const line = (rest: string): string => plan(`/lines/${ids.line}${rest}`);
  const scope = {
    title: 'Kiểm tra khác',
    decision: { number: '9/QĐ', on: '2024-02-26' },
    visit: null,
    units: [commune],
    contents: ['PROCEDURES'],
    from: '2024-03-11',
    to: '2024-03-12',
    checklist: [],
  };
  const team = { lead: head.personId, members: [], verifiers: [head.personId] };
  const text = {
    unitId: commune,
    content: 'PROCEDURES',
    kind: 'SHORTCOMING',
    severity: 'MINOR',
    seen: 'Khác',
    legalGround: '',
  };
  const document = { number: '1/TB', on: '2024-03-11' };
  const reason = 'Lý do';
  return {
    listInspections: { path: '/api/inspections' },
    getInspection: { path: inspection() },
    openInspection: { path: '/api/inspections', body: { unitId: district, scope, team } },
    reviseInspection: { path: inspection(), body: { version, scope } },
    changeInspectionTeam: { path: inspection('/team'), body: { version, team } },
    holdSession: {
      path: inspection(`/sessions/${randomUUID()}`),
      body: { unitId: commune, on: '2024-03-11', place: 'Trụ sở', summary: '' },
    },
    answerChecklist: {
      path: inspection(`/units/${commune}/answers`),
      body: { answers: [{ questionId: ids.question, verdict: 'MET', note: '' }] },
    },
    writeFinding: { path: inspection(`/findings/${ids.noted}`), body: { revision: 1, text } },
    dropFinding: { path: inspection(`/findings/${ids.noted}/drop`), body: { reason } },
    concludeInspection: { path: inspection('/conclusion'), body: { version, document } },
    cancelInspection: { path: inspection('/cancellation'), body: { reason } },
    getFindingSheet: { path: inspection('/sheet') },
    checkFindingSheet: { path: inspection(`/sheets/${ids.sheet}?mode=STOP`) },
    getMarkedFindingSheet: { path: inspection(`/sheets/${ids.sheet}/marked?mode=STOP`) },
    importFindings: { path: inspection(`/sheets/${ids.sheet}/import`), body: { mode: 'UPDATE', version } },
    getYearPlan: { path: `/api/inspection-year-plans?unitId=${district}&year=2024` },
    issueYearPlan: {
      path: '/api/inspection-year-plans',
      body: { unitId: district, year: 2024, version, document, visits: [] },
    },
    getRemediationOverview: { path: `/api/remediation/overview?unitId=${commune}` },
    getBurnDown: { path: `/api/remediation/burn-down?unitId=${commune}` },
    listFindings: { path: '/api/findings' },
    getFinding: { path: finding() },
    replyToFinding: { path: finding('/reply'), body: { reply: reason } },
    acceptFinding: { path: finding('/acceptance') },
    answerReply: { path: finding('/reply/answer'), body: { outcome: 'UPHELD', reason } },
    askException: { path: finding('/exceptions'), body: { until: '2024-12-31', reason } },
    decideException: {
      path: finding(`/exceptions/${ids.exception}/decision`),
      body: { until: '2024-06-28' },
    },
    checkEffect: { path: finding('/effect'), body: { effective: true, seen: reason } },
    getRemediationFile: { path: `/api/remediation/${ids.plan}/files/${ids.remediationFile}` },
    listPlans: { path: '/api/remediation-plans' },
    getPlan: { path: plan() },
    getPlanDocument: { path: plan('/editions/1/document?form=WORD') },
    getPlanWorkbook: { path: plan('/editions/1/workbook') },
    getConclusionNotice: { path: `/api/inspections/${ids.concluded}/notice` },
    draftPlan: { path: plan('/draft'), body: { version, lines: [] } },
    getLineSheet: { path: plan('/sheet') },
    checkLineSheet: { path: plan(`/sheets/${ids.sheet}?mode=STOP`) },
    getMarkedLineSheet: { path: plan(`/sheets/${ids.sheet}/marked?mode=STOP`) },
    importLines: { path: plan(`/sheets/${ids.sheet}/import`), body: { mode: 'UPDATE', version } },
    submitPlan: { path: plan('/submissions'), body: { version } },
    withdrawSubmission: { path: plan('/submissions/withdrawal'), body: { reason } },
    returnPlan: { path: plan('/return'), body: { edition: 1, reason, lines: [] } },
    approvePlan: { path: plan('/approval'), body: { edition: 1, hash: '0'.repeat(64) } },
    takeOverPlan: { path: plan('/head') },
    drawSample: { path: plan('/samples') },
    reportLine: { path: line('/reports'), body: { percent: 10 } },
    attachLineEvidence: { path: line('/evidence'), body: { fileId: ids.file } },
    withdrawLineEvidence: { path: line(`/evidence/${ids.piece}/withdrawal`), body: { reason } },
    reviewLineEvidence: {
      path: line(`/evidence/${ids.piece}/review`),
      body: { version: 1, accepted: true },
    },
    claimLine: { path: line('/claims'), body: {} },
    withdrawLineClaim: { path: line('/claims/withdrawal'), body: { reason } },
    verifyLine: { path: line('/verification'), body: { claim: 1 } },
    sendBackLine: { path: line('/rework'), body: { claim: 1, reason } },
    listRemediationReports: { path: '/api/remediation-reports' },
    getRemediationReport: { path: `/api/remediation-reports/${ids.report}` },
    issueRemediationReport: {
      path: '/api/remediation-reports',
      body: { unitId: district, month: '2024-01', replaces: null },
    },
    getReportDocument: { path: `/api/remediation-reports/${ids.report}/document?form=WORD` },
    getReportWorkbook: { path: `/api/remediation-reports/${ids.report}/workbook` },
    getRemediationRules: { path: '/api/remediation-rules' },
    publishRemediationRules: { path: '/api/remediation-rules', body: { version, rules: defaultRules.rules } },
  };
}
