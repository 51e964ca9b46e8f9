import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { changedBy, problemOf } from '../support/answers.js';
import {
  concluded,
  findingOf,
  findingsOf,
  inspectionScene,
  lineOf,
  planOf,
} from '../support/inspection-scene.js';
import { partOf } from '../support/workbook-parts.js';
import type { Visitor } from '../support/visitor.js';
import { textOf, wordDocument } from '../support/word-file.js';

const wordOf = async (who: Visitor, path: string): Promise<string> => {
  const { status, bytes } = await who.download(`${path}?form=WORD`);
  expect(status).toBe(200);
  return textOf(await wordDocument(bytes));
};

describe('documents of an inspection and of a plan', () => {
  const scene = inspectionScene();
  let inspection: string;
  let plan: string;

  beforeAll(async () => {
    const { place, who } = scene;
    inspection = await concluded(scene, [
      findingOf(place),
      findingOf(place, { seen: 'Công tác chuyển đổi số còn hạn chế', severity: 'NO_LIMIT' }),
    ]);
    const findings = await findingsOf(who.head, inspection);
    for (const { id } of findings) changedBy(await who.head.ask('POST', `/api/findings/${id}/acceptance`));
    const { id, version } = await planOf(who.head, inspection);
    plan = `/api/remediation-plans/${id}`;
    const lines = findings.map((finding, index) =>
      lineOf(finding.id, place.staff.personId, {
        cost: index === 0 ? 5_000_000 : null,
        coordinatingUnits: [place.elsewhere],
        ...(index === 0 ? {} : { time: { kind: 'MONTH', month: '2024-06' } }),
      }),
    );
    const saved = changedBy(await who.head.ask('PUT', `${plan}/draft`, { version, lines }));
    changedBy(await who.head.ask('POST', `${plan}/submissions`, { version: saved.version }));
  });

  it('tell what was concluded, to whom it concerns', async () => {
    const { who } = scene;
    const notice = `/api/inspections/${inspection}/notice`;
    const text = await wordOf(who.head, notice);
    for (const said of [
      'TỈNH THỬ',
      'Số: 45/TB-SNV',
      'THÔNG BÁO',
      'Kết luận kiểm tra công tác cải cách hành chính năm 2024',
      'Quyết định số 215/QĐ-SNV ngày 26/02/2024',
      'Võ Thanh Đoàn, Trưởng đoàn kiểm tra',
      'Huyện Này',
      'Còn tình trạng trễ hẹn',
      'Tồn tại, hạn chế; mức độ: Trung bình',
      'Nghị định 61/2018/NĐ-CP, Điều 19',
      'chậm nhất ngày 08/03/2024',
    ])
      expect(text).toContain(said);
    const { status, bytes } = await who.head.download(notice);
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    problemOf(await who.stranger.ask('GET', notice), 404);
  });

  it('do not tell of what is under way', async () => {
    const { place, who } = scene;
    const scope = {
      title: 'Kiểm tra khác',
      decision: { number: '9/QĐ', on: '2024-02-26' },
      visit: null,
      units: [place.district],
      contents: ['PROCEDURES'],
      from: '2024-03-11',
      to: '2024-03-12',
      checklist: [],
    };
    const team = { lead: place.lead.personId, members: [], verifiers: [place.verifier.personId] };
    const { id } = changedBy(
      await who.lead.ask('POST', '/api/inspections', { unitId: place.province, scope, team }),
    );
    expect(problemOf(await who.lead.ask('GET', `/api/inspections/${id}/notice`), 409).code).toBe(
      'INSPECTION_STATUS',
    );
    problemOf(await who.head.ask('GET', `/api/inspections/${id}/notice`), 404);
    problemOf(await who.lead.ask('GET', `/api/inspections/${randomUUID()}/notice`), 404);
  });

  it('say that a plan is a draft until it is approved, and then which text was approved by whom', async () => {
    const { who } = scene;
    const path = `${plan}/editions/1/document`;
    const draft = await wordOf(who.lead, path);
    expect(draft).toContain('KẾ HOẠCH (DỰ THẢO)');
    expect(draft).toContain('DỰ THẢO, chưa được phê duyệt');
    const { submissions } = await planOf(who.lead, inspection);
    const { edition, hash } = submissions[0] ?? { edition: 0, hash: '' };
    expect(draft).toContain(hash);
    // He heads the unit that helps.
    problemOf(await who.stranger.ask('GET', path), 404);
    changedBy(await who.lead.ask('POST', `${plan}/approval`, { edition, hash }));
    const approved = await wordOf(who.head, path);
    expect(approved).not.toContain('DỰ THẢO');
    for (const said of [
      'Phiên bản:',
      hash,
      'Phê duyệt:',
      'Võ Thanh Đoàn, Trưởng đoàn kiểm tra, lúc',
      'PHÊ DUYỆT',
    ])
      expect(approved).toContain(said);
    problemOf(await who.lead.ask('GET', `${plan}/editions/2/document`), 404);
    expect(await wordOf(who.stranger, path)).toBe(approved);
  });

  it('have the columns of the annex in their order, with every line', async () => {
    const { who } = scene;
    const text = await wordOf(who.head, `${plan}/editions/1/document`);
    expect(text).toContain(
      [
        'STT',
        'Tồn tại, hạn chế',
        'Nguyên nhân',
        'Nhiệm vụ, giải pháp khắc phục',
        'Người chịu trách nhiệm; thẩm quyền, trách nhiệm',
        'Đơn vị chủ trì',
        'Đơn vị phối hợp',
        'Sản phẩm',
        'Thời hạn hoàn thành',
        'Kinh phí (đồng)',
        '1',
        '1. Còn tình trạng trễ hẹn trong giải quyết thủ tục hành chính cho công dân',
        'Chủ quan: Chưa phân công người theo dõi hồ sơ sắp đến hạn',
      ].join('\n'),
    );
    expect(text).toContain('Huyện Kia\nBáo cáo tỷ lệ trễ hẹn hằng tháng\n26/04/2024\n5.000.000\n2\n');
    expect(text).toContain('ngày làm việc cuối của tháng 06/2024');
  });

  it('give the same bytes whenever they are asked for', async () => {
    const { who, set } = scene;
    const ask = async () => {
      const of = (form: string) => who.head.download(`${plan}/editions/1/document?form=${form}`);
      return [(await of('PDF')).bytes, (await of('WORD')).bytes];
    };
    const before = await ask();
    await set.database.freeze('2024-03-20T02:00:00Z');
    expect((await ask()).map((bytes, index) => bytes.equals(before[index] ?? Buffer.of()))).toEqual([
      true,
      true,
    ]);
  });

  it('are there as a workbook, too', async () => {
    const { status, bytes } = await scene.who.head.download(`${plan}/editions/1/workbook`);
    expect(status).toBe(200);
    const text = await partOf(bytes, 'sheet1.xml');
    for (const said of ['Biểu nhiệm vụ khắc phục', 'Thẩm quyền', '26/04/2024', 'Huyện Kia', 'Chủ quan: '])
      expect(text).toContain(said);
  });
});
