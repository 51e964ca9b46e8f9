import { beforeAll, describe, expect, it } from '@jest/globals';
import { listFindings } from '#libs/contracts/src/http/findings.js';
import { listPlans } from '#libs/contracts/src/http/remediation-plans.js';
import {
  getRemediationReport,
  issueRemediationReport,
  listRemediationReports,
} from '#libs/contracts/src/http/remediation-reports.js';
import { listReportDuties } from '#libs/contracts/src/http/reports.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import {
  concluded,
  findingOf,
  findingsOf,
  inspectionScene,
  lineOf,
  planOf,
  upload,
} from '../support/inspection-scene.js';
import type { Visitor } from '../support/visitor.js';
import { textOf, wordDocument } from '../support/word-file.js';
import { partOf } from '../support/workbook-parts.js';

const REPORTS = '/api/remediation-reports';

describe('the monthly report of remediation', () => {
  const scene = inspectionScene();
  let inspection: string;
  let plan: string;
  let first: string;
  let second: string;

  const order = (month: string, replaces: string | null = null) => ({
    unitId: scene.place.province,
    month,
    replaces,
  });
  const issue = async (who: Visitor, month: string, replaces: string | null = null): Promise<string> =>
    answerOf(issueRemediationReport, await who.ask('POST', REPORTS, order(month, replaces))).id;
  const report = async (id: string, who = scene.who.lead) =>
    answerOf(getRemediationReport, await who.ask('GET', `${REPORTS}/${id}`));
  const list = async (who = scene.who.lead) =>
    answerOf(listRemediationReports, await who.ask('GET', REPORTS));
  const files = async (id: string): Promise<Buffer[]> => {
    const asked = [
      'document?form=PDF',
      'document?form=WORD',
      'workbook?table=UNITS',
      'workbook?table=OVERDUE',
    ];
    const all = [];
    for (const one of asked) {
      const { status, bytes } = await scene.who.lead.download(`${REPORTS}/${id}/${one}`);
      expect(status).toBe(200);
      all.push(bytes);
    }
    return all;
  };

  beforeAll(async () => {
    const { place, who, set } = scene;
    inspection = await concluded(scene, [
      findingOf(place),
      findingOf(place, { seen: 'Công tác chuyển đổi số còn hạn chế', severity: 'NO_LIMIT' }),
      findingOf(place, { seen: 'Một cửa còn thiếu máy quét', kind: 'OBSERVATION' }),
    ]);
    const findings = await findingsOf(who.head, inspection);
    for (const { id } of findings) changedBy(await who.head.ask('POST', `/api/findings/${id}/acceptance`));
    const { id, version } = await planOf(who.head, inspection);
    plan = `/api/remediation-plans/${id}`;
    const [late, digital] = findings;
    const lines = [
      lineOf(late?.id ?? '', place.staff.personId),
      lineOf(digital?.id ?? '', place.head.personId, { time: { kind: 'DATE', on: '2024-05-24' } }),
      lineOf(digital?.id ?? '', place.head.personId, { time: { kind: 'BY_ROADMAP', roadmap: 'Đề án 06' } }),
    ];
    const saved = changedBy(await who.head.ask('PUT', `${plan}/draft`, { version, lines }));
    changedBy(await who.head.ask('POST', `${plan}/submissions`, { version: saved.version }));
    const { submissions } = await planOf(who.lead, inspection);
    const { edition, hash } = submissions[0] ?? { edition: 0, hash: '' };
    changedBy(await who.lead.ask('POST', `${plan}/approval`, { edition, hash }));
    await set.database.freeze('2024-05-06T02:00:00Z');
    await eventually(async () => {
      const { work } = await planOf(who.lead, inspection);
      expect(work[0]?.passed).toEqual(['2024-04-26']);
    });
  });

  it('is issued by who leads or verifies, and by nobody else', async () => {
    const { who } = scene;
    for (const other of [who.member, who.head, who.staff, who.administrator, who.stranger])
      problemOf(await other.ask('POST', REPORTS, order('2024-04')), 403);
    expect((await list(who.member)).mayIssue).toEqual([]);
    expect((await list(who.verifier)).mayIssue).toEqual([{ id: scene.place.province, name: 'Tỉnh Thử' }]);
    expect(problemOf(await who.lead.ask('POST', REPORTS, order('2024-06')), 422).code).toBe(
      'REPORT_MONTH_NOT_BEGUN',
    );
    first = await issue(who.verifier, '2024-04');
    expect(await report(first)).toMatchObject({ number: 1, year: 2024, replaces: null, replacedBy: null });
  });

  it('is read by those over the side that issued it', async () => {
    const { who } = scene;
    await report(first, who.member);
    await report(first, who.administrator);
    for (const other of [who.head, who.staff, who.stranger]) {
      problemOf(await other.ask('GET', `${REPORTS}/${first}`), 404);
      problemOf(await other.ask('GET', `${REPORTS}/${first}/document`), 404);
      expect((await list(other)).items).toEqual([]);
    }
  });

  it('adds up with what the lists show', async () => {
    const { who, place } = scene;
    const { content } = await report(first);
    const findings = answerOf(listFindings, await who.lead.ask('GET', '/api/findings?limit=200')).items;
    for (const [status, count] of Object.entries(content.findings))
      expect([status, count]).toEqual([status, findings.filter((one) => one.status === status).length]);
    const plans = answerOf(listPlans, await who.lead.ask('GET', '/api/remediation-plans?limit=200')).items;
    for (const [status, count] of Object.entries(content.plans))
      expect([status, count]).toEqual([status, plans.filter((one) => one.status === status).length]);
    const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
    expect(sum(Object.values(content.lines))).toBe(sum(plans.map(({ lines }) => lines)));
    expect(content.lines.overdue).toBe(sum(plans.map(({ late }) => late)));
    expect(content.overdue).toHaveLength(content.lines.overdue);
    expect(content.lines.onTime + content.lines.late).toBe(sum(plans.map(({ settled }) => settled)));
    expect(content.units).toEqual([
      expect.objectContaining({ id: place.district, findings: findings.length, lines: content.lines }),
    ]);
    expect(content.lines).toEqual({ onTime: 0, late: 0, overdue: 1, notDue: 1, noDate: 1 });
    expect(content.inMonth).toEqual({ issued: 0, remedied: 0 });
    expect(content.earlier).toEqual({ earlier: 2, remedied: 0, excepted: 0, cameBack: 0, share: 0 });
    const bucket = `/api/report/duties?unitId=${place.province}&kind=LINE&bucket=OPEN_OVERDUE`;
    const duties = answerOf(listReportDuties, await who.administrator.ask('GET', bucket));
    expect(duties.items).toHaveLength(content.lines.overdue);
    expect(content.overdue).toMatchObject([
      { person: { name: 'Lê Thị Bộ' }, unit: 'Huyện Này', dueOn: '2024-04-26', daysLate: 10 },
    ]);
  });

  it('says it in a document, with what is overdue by person', async () => {
    const [pdf, word, units, overdue] = await files(first);
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    const text = textOf(await wordDocument(word ?? Buffer.of()));
    for (const said of [
      'Số: 1/BC',
      'BÁO CÁO',
      'kiểm tra cải cách hành chính tháng 04/2024',
      'số liệu tính đến 06/05/2024 09:00',
      'Đang khắc phục: 2',
      'Nhiệm vụ đang quá hạn: 1',
      '0/2 (0 %)',
      'Đặng Văn Minh',
      'Lê Thị Bộ, Chuyên viên Huyện Này ',
      (await report(first)).hash,
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(await partOf(units ?? Buffer.of(), 'sheet1.xml')).toContain('Huyện Này');
    expect(await partOf(overdue ?? Buffer.of(), 'sheet1.xml')).toContain('Lê Thị Bộ');
  });

  it('stays as it was issued, to the byte, whatever happens to what it tells of', async () => {
    const { who, set } = scene;
    const before = await files(first);
    const { content } = await report(first);
    const { work } = await planOf(who.lead, inspection);
    const line = `${plan}/lines/${work[0]?.lineId}`;
    changedBy(
      await who.staff.ask('POST', `${line}/evidence`, { fileId: await upload(who.staff, 'kết quả') }),
    );
    changedBy(await who.staff.ask('POST', `${line}/claims`, {}));
    const [piece] = (await planOf(who.lead, inspection)).work[0]?.evidence ?? [];
    changedBy(
      await who.verifier.ask('POST', `${line}/evidence/${piece?.evidenceId}/review`, {
        version: 1,
        accepted: true,
      }),
    );
    changedBy(await who.verifier.ask('POST', `${line}/verification`, { claim: 1 }));
    await set.database.freeze('2024-05-07T02:00:00Z');
    await eventually(async () => {
      expect((await findingsOf(who.lead, inspection))[0]?.status).toBe('REMEDIED');
    });
    await set.database.owner.query(
      `update camket.person_details set name = 'Tên Khác' where tenant_id = $1
        and id = (select details_id from camket.persons where tenant_id = $1 and id = $2)`,
      [scene.place.lead.tenantId, scene.place.staff.personId],
    );
    expect((await report(first)).content).toEqual(content);
    expect((await files(first)).map((bytes, index) => bytes.equals(before[index] ?? Buffer.of()))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('is issued again under a number of its own, and the one before stays and says so', async () => {
    const { who } = scene;
    const before = await files(first);
    expect(problemOf(await who.lead.ask('POST', REPORTS, order('2024-04')), 409).code).toBe(
      'REPORT_ISSUED_MEANWHILE',
    );
    second = await issue(who.lead, '2024-04', first);
    expect(await report(second)).toMatchObject({ number: 2, replaces: { id: first, number: 1, year: 2024 } });
    expect((await report(second)).content.lines).toMatchObject({ late: 1, overdue: 0 });
    expect(await report(first)).toMatchObject({
      number: 1,
      replacedBy: { id: second, number: 2, year: 2024 },
    });
    expect(
      (await files(first)).map((bytes, index) => bytes.equals(before[index] ?? Buffer.of())),
    ).not.toContain(false);
    const [, word] = await files(second);
    expect(textOf(await wordDocument(word ?? Buffer.of()))).toContain('thay thế Báo cáo số 1/BC năm 2024');
    expect((await list()).items.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('gives no number twice when several are issued at once', async () => {
    const { who } = scene;
    const months = ['2024-01', '2024-02', '2024-03', '2024-05'];
    const ids = await Promise.all(
      months.map((month, index) => issue(index % 2 === 0 ? who.lead : who.verifier, month)),
    );
    const numbers = [];
    for (const id of ids) numbers.push((await report(id)).number);
    expect(numbers.toSorted()).toEqual([3, 4, 5, 6]);
    const again = await Promise.all(
      [who.lead, who.verifier].map((by) => by.ask('POST', REPORTS, order('2024-04', second))),
    );
    expect(again.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect((await list()).items.map(({ number }) => number)).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6, 7]),
    );
  });

  it('can’t be altered even in the database', async () => {
    const { rows } = await scene.set.database.owner.query<{ may: boolean }>(
      `select has_table_privilege('camket_app', 'camket.remediation_report_contents', 'update, delete') as may`,
    );
    expect(rows).toEqual([{ may: false }]);
  });
});
