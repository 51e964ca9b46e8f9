import { beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkbook, type ReadSheet } from '#libs/documents/src/sheets/read-workbook.js';
import { listPersons } from '#libs/contracts/src/http/people.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { inForce } from '../support/in-force.js';
import { scene } from '../support/scene.js';
import { foundSmallProvince, type SmallProvince } from '../support/small-province.js';
import { clearTerms } from '../support/terms.js';
import type { Visitor } from '../support/visitor.js';

describe('lists as Excel workbooks', () => {
  const set = scene();
  let province: SmallProvince;
  let other: Visitor;

  beforeAll(async () => {
    const { small, chair, head } = set;
    // Beginning like a formula, as somebody might who means harm.
    const terms = clearTerms(small.head.personId);
    const given = terms.items.map((item) => ({ ...item, task: '=HYPERLINK("http://x") Giải ngân' }));
    const { id, itemId } = await inForce({ small, chair, head }, { ...terms, items: given });
    const report = { percent: 40, health: 'AT_RISK', reading: { value: 61.5, on: '2024-03-01' } };
    changedBy(await head.ask('POST', `/api/commitments/${id}/items/${itemId}/reports`, report));
    province = await set.service.found(foundSmallProvince);
    other = await set.service.signIn(province.here.chair);
    await set.service.relayed();
  });

  const opened = async (
    visitor: Visitor,
    path: string,
    headers: readonly string[],
  ): Promise<{ sheet: ReadSheet; name: string }> => {
    const cookie = visitor.cookie ?? '';
    const response = await fetch(set.service.url + path, { headers: { cookie } });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const disposition = response.headers.get('content-disposition') ?? '';
    const sheet = await readWorkbook(bytes, headers);
    return { sheet, name: decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(disposition)?.[1] ?? '') };
  };
  const text = (sheet: ReadSheet, header: string): unknown[] =>
    sheet.rows.map(({ cells }) => {
      const value = cells.get(header)?.value;
      return value && 'text' in value ? value.text : value;
    });

  it('hold the items that are asked for, with readings and states in words', async () => {
    const headers = [
      'Đơn vị',
      'Nhiệm vụ',
      'Tình trạng',
      'Đánh giá',
      'Hoàn thành',
      'Kết quả',
      'Đạt',
      'Thời hạn',
    ];
    const asked = `unitId=${set.small.district}&year=2024&open=true&search=giai%20ngan`;
    const { sheet, name } = await opened(set.chair, `/api/commitment-items/export?${asked}`, headers);
    expect(name).toBe('Nhiệm vụ trong các bản cam kết 2024-03-01.xlsx');
    expect(text(sheet, 'Đơn vị')).toEqual(['Xã Bé']);
    // Text, whatever it begins with.
    expect(text(sheet, 'Nhiệm vụ')).toEqual(['=HYPERLINK("http://x") Giải ngân']);
    expect([text(sheet, 'Tình trạng'), text(sheet, 'Đánh giá')]).toEqual([
      ['Đang thực hiện'],
      ['Có nguy cơ'],
    ]);
    expect(text(sheet, 'Đạt')).toEqual(['Chưa đạt']);
    expect(sheet.rows[0]?.cells.get('Kết quả')?.value).toMatchObject({ number: 61.5 });
    const none = await opened(set.chair, '/api/commitment-items/export?search=khong%20co', headers);
    expect(none.sheet.rows).toEqual([]);
  });

  it('hold what the list itself shows, page after page, and nothing of anybody else', async () => {
    const people = await opened(set.administrator, '/api/persons/export', ['Họ và tên', 'Quyền']);
    const listed = answerOf(listPersons, await set.administrator.ask('GET', '/api/persons?limit=200'));
    expect(text(people.sheet, 'Họ và tên')).toEqual(listed.items.map((person) => person.name));
    const commitments = await opened(set.chair, '/api/commitments/export', ['Đơn vị', 'Tình trạng']);
    expect(text(commitments.sheet, 'Tình trạng')).toEqual(['Đang có hiệu lực']);
    for (const path of ['/api/commitments/export', '/api/commitment-items/export']) {
      const { sheet } = await opened(other, path, ['Đơn vị']);
      expect(sheet.rows).toEqual([]);
    }
  });

  it('hold who is missing, and the duties behind a number', async () => {
    const { district } = set.small;
    const missing = await opened(set.chair, `/api/coverage/export?unitId=${district}&year=2025`, [
      'Đơn vị',
      'Tình trạng',
    ]);
    expect([text(missing.sheet, 'Đơn vị'), text(missing.sheet, 'Tình trạng')]).toEqual([
      ['Xã Bé'],
      ['Chưa giao cam kết'],
    ]);
    const duties = await opened(
      set.chair,
      `/api/report/duties/export?unitId=${district}&period=2024&kind=ITEM`,
      ['Loại việc'],
    );
    expect(text(duties.sheet, 'Loại việc')).toEqual(['Thực hiện nhiệm vụ']);
  });

  it('are refused as the list is: as a problem, and not as half a file', async () => {
    const { district } = set.small;
    problemOf(await other.ask('GET', `/api/coverage/export?unitId=${district}&year=2024`), 404);
    problemOf(await other.ask('GET', `/api/report/duties/export?unitId=${district}&period=2024`), 404);
    problemOf(await set.chair.ask('GET', '/api/commitment-items/export?cursor=abc'), 422);
    problemOf(await set.chair.ask('GET', '/api/commitment-items/export?timing=SOON'), 422);
  });
});
