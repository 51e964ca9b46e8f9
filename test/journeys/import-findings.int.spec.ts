import { beforeAll, describe, expect, it } from '@jest/globals';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { checkFindingSheet, importFindings } from '#libs/contracts/src/http/remediation-sheets.js';
import { findingColumns } from '#libs/remediation/src/sheets/finding-columns.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { linesIn, sheetOf, type AnyLine } from '../support/any-sheet.js';
import { inspectionScene, scopeOf, teamOf } from '../support/inspection-scene.js';
import { upload } from '../support/templates.js';
import type { Visitor } from '../support/visitor.js';

const HEADERS = findingColumns.map(({ header }) => header);
const row = (seen: string, more: AnyLine = {}): AnyLine => ({
  'Đơn vị': 'Huyện Này',
  'Nội dung': 'Cải cách thủ tục hành chính',
  Loại: 'Tồn tại, hạn chế',
  'Mức độ': 'Trung bình',
  'Tồn tại, hạn chế': seen,
  'Căn cứ pháp lý': 'Nghị định 61/2018/NĐ-CP',
  ...more,
});

describe('findings from a sheet', () => {
  const scene = inspectionScene({ worker: false });
  let id: string;

  beforeAll(async () => {
    const { place, who } = scene;
    const opening = { unitId: place.province, scope: scopeOf(place), team: teamOf(place) };
    ({ id } = changedBy(await who.lead.ask('POST', '/api/inspections', opening)));
  });

  const inspection = async () =>
    answerOf(getInspection, await scene.who.lead.ask('GET', `/api/inspections/${id}`));
  const noted = async () => (await inspection()).drafts.map(({ number, seen }) => [number, seen]);
  const sent = async (lines: readonly AnyLine[], who: Visitor = scene.who.member) =>
    upload(who, await sheetOf(HEADERS, lines));
  const check = async (fileId: string, mode: string, who: Visitor = scene.who.member) =>
    answerOf(checkFindingSheet, await who.ask('GET', `/api/inspections/${id}/sheets/${fileId}?mode=${mode}`));
  const bring = async (fileId: string, mode: string, who: Visitor = scene.who.member) => {
    const { version } = await inspection();
    return who.ask('POST', `/api/inspections/${id}/sheets/${fileId}/import`, { mode, version });
  };
  const download = async (who: Visitor = scene.who.member) =>
    linesIn((await who.download(`/api/inspections/${id}/sheet`)).bytes, HEADERS);

  it('are noted by one of the team, all at once, under numbers in their order', async () => {
    const file = await sent([
      row('Còn hồ sơ trễ hẹn'),
      row('Chưa số hóa hồ sơ', { 'Nội dung': 'Xây dựng chính quyền số', 'Mức độ': 'Theo lộ trình' }),
      row('Đề nghị tăng cường kiểm tra', { Loại: 'Kiến nghị', 'Kiến nghị với': 'Chủ tịch UBND' }),
    ]);
    expect((await check(file, 'STOP')).rows.map(({ state }) => state)).toEqual(['NEW', 'NEW', 'NEW']);
    const before = await inspection();
    expect(answerOf(importFindings, await bring(file, 'STOP'))).toMatchObject({
      version: before.version + 3,
      added: 3,
      changed: 0,
      unchanged: 0,
      refused: 0,
    });
    expect(await noted()).toEqual([
      [1, 'Còn hồ sơ trễ hẹn'],
      [2, 'Chưa số hóa hồ sơ'],
      [3, 'Đề nghị tăng cường kiểm tra'],
    ]);
  });

  it('are not noted twice from the same sheet, nor from the one that is handed out', async () => {
    const lines = [row('Còn hồ sơ trễ hẹn'), row('Sổ theo dõi ghi thiếu')];
    const [file, again] = [await sent(lines), await sent(lines)];
    expect(answerOf(importFindings, await bring(file, 'STOP'))).toMatchObject({ added: 1, unchanged: 1 });
    const { version } = await inspection();
    expect(answerOf(importFindings, await bring(file, 'STOP'))).toMatchObject({
      version,
      added: 0,
      unchanged: 2,
    });
    expect(answerOf(importFindings, await bring(again, 'SKIP'))).toMatchObject({ version, added: 0 });
    const handedOut = await download();
    expect(handedOut).toHaveLength(4);
    expect(handedOut[0]).toMatchObject({ TT: 1, 'Đơn vị': 'Huyện Này', 'Mức độ': 'Trung bình' });
    const whole = await sent(handedOut);
    expect(answerOf(importFindings, await bring(whole, 'UPDATE'))).toMatchObject({
      version,
      changed: 0,
      unchanged: 4,
    });
  });

  it('stop at a bad row, each told with its cell and its cure; or leave that row out', async () => {
    const bad = [
      row('Lỗi đơn vị', { 'Đơn vị': 'Huyện Kia' }),
      row('Lỗi mức độ', { 'Mức độ': 'Rất nặng' }),
      row('Thiếu nơi nhận', { Loại: 'Kiến nghị' }),
      row('x'.repeat(4001)),
      row('Số lạ', { TT: 99 }),
      row(''),
    ];
    const file = await sent([row('Dòng tốt'), ...bad]);
    const { rows } = await check(file, 'STOP');
    expect(rows.map(({ row: at, reasons }) => [at, reasons.map(({ cell, code }) => [cell, code])])).toEqual([
      [3, []],
      [4, [['B4', 'NAME_UNKNOWN']]],
      [5, [['E5', 'WORD_UNKNOWN']]],
      [6, [[null, 'RULE_BROKEN']]],
      [7, [['F7', 'TEXT_TOO_LONG']]],
      [8, [[null, 'NUMBER_UNKNOWN']]],
      [9, [['F9', 'CELL_REQUIRED']]],
    ]);
    expect(rows[2]?.reasons[0]?.text).toContain('Nghiêm trọng; Trung bình; Nhẹ; Theo lộ trình');
    const before = await noted();
    const refused = problemOf(await bring(file, 'STOP'), 422);
    expect(refused).toMatchObject({ code: 'SHEET_ROWS_REFUSED', details: { rows: 6 } });
    expect(problemOf(await bring(file, 'UPDATE'), 422).code).toBe('SHEET_ROWS_REFUSED');
    expect(await noted()).toEqual(before);
    expect(answerOf(importFindings, await bring(file, 'SKIP'))).toMatchObject({ added: 1, refused: 6 });
    expect(await noted()).toEqual([...before, [5, 'Dòng tốt']]);
    const marked = await scene.who.member.download(`/api/inspections/${id}/sheets/${file}/marked?mode=SKIP`);
    const reasons = await linesIn(marked.bytes, [...HEADERS, 'Cần sửa']);
    expect(reasons.map((line) => line['Cần sửa'] ?? '').filter((text) => text !== '')).toHaveLength(6);
  });

  it('change what stands by its number, where that was chosen, and keep what no column holds', async () => {
    const lines = await download();
    const changed = lines.map((line) => (line['TT'] === 4 ? { ...line, 'Mức độ': 'Nhẹ' } : line));
    const file = await sent(changed);
    for (const mode of ['STOP', 'SKIP'])
      expect((await check(file, mode)).rows.filter(({ state }) => state === 'REFUSED')).toMatchObject([
        { number: 4, reasons: [{ code: 'KEY_EXISTS' }] },
      ]);
    expect((await check(file, 'UPDATE')).rows.filter(({ state }) => state !== 'UNCHANGED')).toMatchObject([
      { number: 4, state: 'CHANGED', columns: ['Mức độ'] },
    ]);
    expect(answerOf(importFindings, await bring(file, 'UPDATE'))).toMatchObject({ changed: 1, added: 0 });
    expect((await inspection()).drafts[3]).toMatchObject({ number: 4, severity: 'MINOR', revision: 2 });
    // The colleague who downloaded before that writes over nothing.
    const late = lines.map((line) => (line['TT'] === 4 ? { ...line, 'Mức độ': 'Nghiêm trọng' } : line));
    expect((await check(await sent(late), 'UPDATE')).rows[3]?.reasons).toMatchObject([
      { code: 'CHANGED_SINCE' },
    ]);
  });

  it('are refused where something was written since the check', async () => {
    const file = await sent([row('Thêm một')]);
    const { version } = await check(file, 'STOP');
    answerOf(importFindings, await bring(await sent([row('Thêm hai')]), 'STOP'));
    const body = { mode: 'STOP', version };
    problemOf(await scene.who.member.ask('POST', `/api/inspections/${id}/sheets/${file}/import`, body), 409);
  });

  it('are for the team alone: a sheet opens nothing that writing by hand does not', async () => {
    const { who } = scene;
    for (const [other, unseen] of [
      [who.head, 404],
      [who.staff, 404],
      [who.stranger, 404],
      [who.administrator, 404],
    ] as const) {
      const file = await sent([row('Của người ngoài')], other);
      problemOf(await bring(file, 'STOP', other), 403);
      problemOf(await other.ask('GET', `/api/inspections/${id}/sheets/${file}?mode=STOP`), unseen);
      expect((await other.download(`/api/inspections/${id}/sheet`)).status).toBe(unseen);
    }
    // Nor does somebody else's upload.
    const file = await sent([row('Của thành viên')]);
    problemOf(await bring(file, 'STOP', who.lead), 403);
  });

  it('come too late once the inspection is concluded', async () => {
    const file = await sent([row('Sau kết luận')]);
    const { version } = await inspection();
    const document = { number: '45/TB-SNV', on: '2024-03-01' };
    changedBy(await scene.who.lead.ask('POST', `/api/inspections/${id}/conclusion`, { version, document }));
    expect(problemOf(await bring(file, 'STOP'), 409).code).toBe('INSPECTION_STATUS');
  });
});
