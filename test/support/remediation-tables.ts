import { randomUUID } from 'node:crypto';
import { localDate } from '#libs/calendar/src/local-date.js';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { getFinding, listFindings } from '#libs/contracts/src/http/findings.js';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { getPlan, listPlans } from '#libs/contracts/src/http/remediation-plans.js';
import { issueRemediationReport } from '#libs/contracts/src/http/remediation-reports.js';
import { answerOf, changedBy } from './answers.js';
import { as, newId } from './journey.js';
import { lineOf } from './inspection-scene.js';
import { pdf } from './sample-files.js';
import type { Service } from './service.js';
import { PASSWORD, type SmallDistrict } from './small-district.js';
import type { Visitor } from './visitor.js';

/** What remediation left in one district: ids to ask for, on every route. */
export interface RemediationTables {
  /** Under way, with a finding noted and a question. */
  readonly inspection: string;
  readonly noted: string;
  readonly question: string;
  /** Concluded, and what came of it. */
  readonly concluded: string;
  readonly finding: string;
  readonly exception: string;
  readonly plan: string;
  readonly line: string;
  readonly piece: string;
  readonly remediationFile: string;
  /** The monthly report of the district. */
  readonly report: string;
}

/** Lets the district inspect its commune, find something, and be answered by a plan that is worked on. */
export async function remediateInOne(service: Service, small: SmallDistrict): Promise<RemediationTables> {
  const inspector = await enterInspector(service, small);
  const head = await service.signIn(small.head);
  const administrator = await service.signIn(small.administrator);
  await publishRules(administrator);
  const visit = {
    visitId: randomUUID(),
    unitIds: [small.commune],
    month: '2024-03',
    contents: ['PROCEDURES'],
  };
  const document = { number: '10/KH-UBND', on: '2024-01-10' };
  const yearPlan = { unitId: small.district, year: 2024, version: 0, document, visits: [visit] };
  changedBy(await inspector.visitor.ask('PUT', '/api/inspection-year-plans', yearPlan));
  const question = randomUUID();
  const open = async (): Promise<string> => {
    const scope = {
      title: 'Kiểm tra cải cách hành chính',
      decision: { number: '215/QĐ-UBND', on: '2024-02-26' },
      visit: null,
      units: [small.commune],
      contents: ['PROCEDURES'],
      from: '2024-02-28',
      to: '2024-03-01',
      checklist: [{ id: question, content: 'PROCEDURES', text: 'Có hồ sơ trễ hẹn hay không?' }],
    };
    const team = { lead: inspector.personId, members: [], verifiers: [inspector.personId] };
    const body = { unitId: small.district, scope, team };
    return changedBy(await inspector.visitor.ask('POST', '/api/inspections', body)).id;
  };
  const text = {
    unitId: small.commune,
    content: 'PROCEDURES',
    kind: 'SHORTCOMING',
    severity: 'NO_LIMIT',
    seen: 'Còn hồ sơ trễ hẹn',
    legalGround: '',
  };
  const note = async (inspection: string, fileIds: readonly string[] = []): Promise<string> => {
    const noted = randomUUID();
    const path = `/api/inspections/${inspection}/findings/${noted}`;
    changedBy(await inspector.visitor.ask('PUT', path, { revision: 0, text, fileIds }));
    return noted;
  };
  const concluded = await open();
  await note(concluded, [await upload(inspector.visitor, 'ảnh')]);
  await note(concluded);
  const { version } = answerOf(
    getInspection,
    await inspector.visitor.ask('GET', `/api/inspections/${concluded}`),
  );
  const conclusion = { version, document: { number: '45/TB-UBND', on: '2024-03-01' } };
  changedBy(await inspector.visitor.ask('POST', `/api/inspections/${concluded}/conclusion`, conclusion));
  const worked = await workOnPlan(inspector.visitor, head, small, concluded);
  const reporting = { unitId: small.district, month: '2024-03', replaces: null };
  const { id: report } = answerOf(
    issueRemediationReport,
    await inspector.visitor.ask('POST', '/api/remediation-reports', reporting),
  );
  const inspection = await open();
  return { concluded, report, inspection, noted: await note(inspection), question, ...worked };
}

async function workOnPlan(
  inspector: Visitor,
  head: Visitor,
  { head: { personId }, district }: SmallDistrict,
  inspection: string,
) {
  const { items } = answerOf(listFindings, await head.ask('GET', `/api/findings?inspectionId=${inspection}`));
  const [finding = '', accepted = ''] = items.map(({ id }) => id);
  const exception = await askException(head, finding);
  const granted = `/api/findings/${accepted}/exceptions/${await askException(head, accepted)}/decision`;
  changedBy(await inspector.ask('POST', granted, { until: '2024-12-31' }));
  const plans = answerOf(
    listPlans,
    await head.ask('GET', `/api/remediation-plans?inspectionId=${inspection}`),
  );
  const plan = plans.items[0]?.id ?? '';
  const path = `/api/remediation-plans/${plan}`;
  const line = lineOf(finding, personId, { coordinatingUnits: [district] });
  const { version } = answerOf(getPlan, await head.ask('GET', path));
  const saved = changedBy(await head.ask('PUT', `${path}/draft`, { version, lines: [line] }));
  changedBy(await head.ask('POST', `${path}/submissions`, { version: saved.version }));
  const { submissions } = answerOf(getPlan, await inspector.ask('GET', path));
  const { edition, hash } = submissions[0] ?? { edition: 0, hash: '' };
  changedBy(await inspector.ask('POST', `${path}/approval`, { edition, hash }));
  const remediationFile = await upload(head, 'báo cáo');
  changedBy(await head.ask('POST', `${path}/lines/${line.id}/evidence`, { fileId: remediationFile }));
  const { work } = answerOf(getPlan, await head.ask('GET', path));
  const piece = work[0]?.evidence[0]?.evidenceId ?? '';
  return {
    finding,
    exception,
    plan,
    line: line.id,
    piece,
    remediationFile,
  };
}

async function askException(head: Visitor, finding: string): Promise<string> {
  const path = `/api/findings/${finding}`;
  changedBy(await head.ask('POST', `${path}/acceptance`));
  changedBy(await head.ask('POST', `${path}/exceptions`, { until: '2024-12-31', reason: 'Chờ vốn' }));
  const { exceptions } = answerOf(getFinding, await head.ask('GET', path));
  return exceptions[0]?.exceptionId ?? '';
}

const upload = async (who: Visitor, content: string): Promise<string> =>
  answerOf(uploadFile, await who.ask('POST', '/api/files?name=report.pdf', pdf(content))).id;

async function publishRules(administrator: Visitor): Promise<void> {
  const { body } = await administrator.ask('GET', '/api/remediation-rules');
  const { rules } = body as { rules: object };
  changedBy(await administrator.ask('PUT', '/api/remediation-rules', { version: 0, rules }));
}

async function enterInspector(service: Service, { tenantId, district, administrator }: SmallDistrict) {
  const personId = newId<'person'>();
  const username = `thanh-tra.${tenantId.slice(0, 8)}.${personId.slice(0, 8)}`;
  await service.found(({ commands }) =>
    as(administrator, async () => {
      const details = { name: 'Thanh Tra', email: `${username}@example.vn` };
      await commands.execute(new RegisterPerson(personId, district, details));
      const grant = { grantId: randomUUID(), function: 'INSPECTOR', unitId: district } as const;
      const days = { from: localDate('2020-01-01'), to: null };
      await commands.execute(new GrantFunction(personId, { ...grant, ...days }));
      await as({ tenantId, personId, grants: administrator.grants }, () =>
        commands.execute(new OpenAccount(personId, username, PASSWORD)),
      );
    }),
  );
  return { personId, visitor: await service.signIn({ username }) };
}
