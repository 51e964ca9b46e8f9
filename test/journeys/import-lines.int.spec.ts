import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkLineSheet, importLines } from '#libs/contracts/src/http/remediation-sheets.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { linesIn, sheetOf, type AnyLine } from '../support/any-sheet.js';
import { concluded, findingOf, findingsOf, inspectionScene, planOf } from '../support/inspection-scene.js';
import { lineHeaders, sheetLine } from '../support/sheet-line.js';
import { upload } from '../support/templates.js';
import type { Visitor } from '../support/visitor.js';

const row = (measure: string, more: AnyLine = {}): AnyLine =>
  sheetLine({ 'Biện pháp khắc phục': measure, ...more });

describe('lines of a plan from a sheet', () => {
  const scene = inspectionScene({ worker: false });
  let inspectionId: string;
  let id: string;

  beforeAll(async () => {
    const { place, who } = scene;
    inspectionId = await concluded(scene, [
      findingOf(place),
      findingOf(place, {
        content: 'DIGITAL_GOVERNMENT',
        seen: 'Chuyển đổi số còn chậm',
        severity: 'NO_LIMIT',
      }),
    ]);
    for (const finding of await findingsOf(who.head, inspectionId))
      changedBy(await who.head.ask('POST', `/api/findings/${finding.id}/acceptance`));
    ({ id } = await planOf(who.head, inspectionId));
  });

  const plan = () => planOf(scene.who.head, inspectionId);
  const drafted = async () => (await plan()).draft?.lines.map(({ measure }) => measure);
  const sent = async (lines: readonly AnyLine[], who: Visitor = scene.who.head) =>
    upload(who, await sheetOf(lineHeaders, lines));
  const check = async (fileId: string, mode: string) =>
    answerOf(
      checkLineSheet,
      await scene.who.head.ask('GET', `/api/remediation-plans/${id}/sheets/${fileId}?mode=${mode}`),
    );
  const bring = async (fileId: string, mode: string, who: Visitor = scene.who.head) => {
    const { version } = await plan();
    return who.ask('POST', `/api/remediation-plans/${id}/sheets/${fileId}/import`, { mode, version });
  };
  const download = async () =>
    linesIn((await scene.who.head.download(`/api/remediation-plans/${id}/sheet`)).bytes, lineHeaders);

  it('are drafted by the head, in every way a time can be said', async () => {
    const file = await sent([
      row('Rà soát hồ sơ sắp đến hạn', { TT: 1 }),
      row('Tập huấn số hóa', { TT: 2, 'Tồn tại số': 2, 'Thời hạn': 'Tháng 4/2024', 'Kinh phí (đồng)': '' }),
      row('Nâng cấp phần mềm', { TT: 3, 'Tồn tại số': 2, 'Thời hạn': 'Theo lộ trình: Đề án 06' }),
    ]);
    const { version } = await plan();
    expect(answerOf(importLines, await bring(file, 'STOP'))).toMatchObject({
      version: version + 1,
      added: 3,
    });
    const { draft } = await plan();
    const { staff, district, province } = scene.place;
    expect(draft?.lines).toMatchObject([
      {
        cause: { kind: 'SUBJECTIVE', root: 'Chưa phân công người theo dõi' },
        leadId: staff.personId,
        coordinatingUnits: [district, province],
        time: { kind: 'DATE', on: '2024-04-26' },
        cost: 12_000_000,
      },
      { time: { kind: 'MONTH', month: '2024-04' }, cost: null },
      { time: { kind: 'BY_ROADMAP', roadmap: 'Đề án 06' } },
    ]);
    expect(draft?.gaps).toEqual([]);
  });

  it('come in once, whether the same sheet comes again or the one that is handed out', async () => {
    const lines = [row('Rà soát hồ sơ sắp đến hạn', { TT: 1 }), row('Công khai tiến độ', { TT: 4 })];
    expect(answerOf(importLines, await bring(await sent(lines), 'STOP'))).toMatchObject({
      added: 1,
      unchanged: 1,
    });
    const { version } = await plan();
    const again = { version, added: 0, changed: 0 };
    expect(answerOf(importLines, await bring(await sent(lines), 'STOP'))).toMatchObject({
      ...again,
      unchanged: 2,
    });
    const handedOut = await download();
    expect(handedOut[3]).toMatchObject({ TT: 4, 'Tồn tại số': 1, 'Người chủ trì': 'Lê Thị Bộ' });
    expect(answerOf(importLines, await bring(await sent(handedOut), 'UPDATE'))).toMatchObject({
      ...again,
      unchanged: 4,
    });
  });

  it('stop at a bad row, each told with its cell; or leave that row out', async () => {
    const file = await sent([
      row('Dòng tốt'),
      row('Người lạ', { 'Người chủ trì': 'Nguyễn Văn Kia' }),
      row('Tồn tại lạ', { 'Tồn tại số': 7 }),
      row('Hạn lạ', { 'Thời hạn': 'sớm nhất có thể' }),
      row('Tiền âm', { 'Kinh phí (đồng)': '-5' }),
      row('Thiếu loại', { 'Loại nguyên nhân': '' }),
      row('Khác', { TT: 1 }),
    ]);
    const { rows } = await check(file, 'SKIP');
    expect(rows.flatMap(({ reasons }) => reasons.map(({ cell, code }) => [cell, code]))).toEqual([
      ['G4', 'NAME_UNKNOWN'],
      ['B5', 'FINDING_UNKNOWN'],
      ['L6', 'TIME_UNCLEAR'],
      ['M7', 'COST_UNCLEAR'],
      ['E8', 'CELL_REQUIRED'],
      [null, 'KEY_EXISTS'],
    ]);
    const before = await drafted();
    expect(problemOf(await bring(file, 'STOP'), 422)).toMatchObject({
      code: 'SHEET_ROWS_REFUSED',
      details: { rows: 6 },
    });
    expect(problemOf(await bring(file, 'UPDATE'), 422).details).toMatchObject({ rows: 5 });
    expect(await drafted()).toEqual(before);
    expect(answerOf(importLines, await bring(file, 'SKIP'))).toMatchObject({ added: 1, refused: 6 });
    expect(await drafted()).toEqual([...(before ?? []), 'Dòng tốt']);
  });

  it('change what stands, by their codes, wherever in the sheet they are moved to', async () => {
    const [first = {}, ...rest] = await download();
    const file = await sent([
      row('Dòng chen vào', { TT: 1 }),
      ...rest.toReversed(),
      { ...first, 'Người chủ trì': 'Phan Văn Chủ', TT: 2 },
    ]);
    expect((await check(file, 'UPDATE')).rows.filter(({ state }) => state !== 'UNCHANGED')).toMatchObject([
      { state: 'NEW', title: 'Dòng chen vào' },
      { state: 'CHANGED', number: 1, columns: ['Người chủ trì'] },
    ]);
    answerOf(importLines, await bring(file, 'UPDATE'));
    const { draft } = await plan();
    expect(draft?.lines.at(0)).toMatchObject({
      measure: 'Rà soát hồ sơ sắp đến hạn',
      leadId: scene.place.head.personId,
    });
    expect(draft?.lines.at(-1)).toMatchObject({ measure: 'Dòng chen vào' });
  });

  it('are no more than a plan holds', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) => row(`Biện pháp ${at}`));
    expect(problemOf(await bring(await sent(many), 'STOP'), 422).code).toBe('PLAN_TOO_LONG');
  });

  it('are for the head alone: whoever reviews brings in nothing, and who brought in approves nothing', async () => {
    const { who } = scene;
    for (const [other, status] of [
      [who.lead, 403],
      [who.verifier, 403],
      // Of a division, and named in no line: he does not even see it.
      [who.staff, 404],
      [who.administrator, 403],
      [who.stranger, 404],
    ] as const) {
      const file = await sent([row('Của người khác')], other);
      problemOf(await bring(file, 'STOP', other), status);
      problemOf(
        await other.ask('GET', `/api/remediation-plans/${id}/sheets/${file}?mode=STOP`),
        status === 404 ? 404 : 403,
      );
    }
    const { version } = await plan();
    changedBy(await who.head.ask('POST', `/api/remediation-plans/${id}/submissions`, { version }));
    const [submission] = (await plan()).submissions;
    const approval = { edition: submission?.edition, hash: submission?.hash };
    problemOf(await who.head.ask('POST', `/api/remediation-plans/${id}/approval`, approval), 403);
    // What is being reviewed is nobody's to write, by hand or by sheet.
    expect(problemOf(await bring(await sent([row('Thêm')]), 'STOP'), 409).code).toBe('PLAN_STATUS');
    changedBy(await who.lead.ask('POST', `/api/remediation-plans/${id}/approval`, approval));
  });
});
