import { beforeAll, describe, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import {
  checkTemplateSheet,
  draftFromSheet,
  getTemplate,
  getTemplateTerms,
  issueDrafts,
  listTemplateDrafts,
  listTemplates,
  listTemplateUnits,
} from '#libs/contracts/src/http/commitment-templates.js';
import { readWorkbook } from '#libs/documents/src/sheets/read-workbook.js';
import { answerOf, changedBy, problemOf } from '../support/answers.js';
import { issueOne } from '../support/drafting.js';
import { linesOf, sheetWith, type SheetLine } from '../support/filled-sheet.js';
import { foundCommunes } from '../support/many-communes.js';
import { scene } from '../support/scene.js';
import { publishOne, sheetOf, templateText, upload, ON_TIME, OUT_OF_POVERTY } from '../support/templates.js';
import { workingOrganization } from '../support/working-organization.js';

const COMMUNES = 39;
const MINE = { signBy: '2024-03-29', answers: [] };

describe('templates', () => {
  const set = scene({ worker: false });
  let template: string;

  beforeAll(async () => {
    const organization = await workingOrganization(set.database);
    await foundCommunes(organization, set.small, COMMUNES);
    await organization.module.close();
    template = await publishOne(set.chair, set.small);
  });

  const at = (rest: string, year = 2024, number = 1): string =>
    `/api/commitment-templates/${template}/${rest}?unitId=${set.small.district}&year=${year}&number=${number}`;
  const count = async (text: string): Promise<number> =>
    (await set.database.owner.query<{ count: number }>(`select count(*)::int as count from ${text}`)).rows[0]
      ?.count ?? 0;
  const lines = async (year = 2024): Promise<SheetLine[]> =>
    linesOf(await sheetOf(set.chair, at('sheet', year)));
  const sent = async (filled: readonly SheetLine[]): Promise<string> =>
    upload(set.chair, await sheetWith(filled));
  const check = async (fileId: string, year = 2024) =>
    answerOf(checkTemplateSheet, await set.chair.ask('GET', at(`sheets/${fileId}`, year)));
  const draft = (fileId: string, year = 2024, number = 1) =>
    set.chair.ask('POST', `/api/commitment-templates/${template}/drafts`, {
      unitId: set.small.district,
      year,
      number,
      fileId,
    });
  const drafted = async (fileId: string, year = 2024) => {
    const made = answerOf(draftFromSheet, await draft(fileId, year));
    if (!('changed' in made)) throw new Error('a process was started');
    return made.changed;
  };
  const issue = (drafts: readonly { id: string; version: number }[], rest: object = MINE) =>
    set.chair.ask('POST', '/api/commitments/draft-issues', { drafts, ...rest });

  it('are listed, and read with every version; a text that lacks something is not published', async () => {
    const { items } = answerOf(listTemplates, await set.head.ask('GET', '/api/commitment-templates'));
    expect(items).toMatchObject([{ id: template, number: 1, itemCount: 3, mine: false }]);
    const text = templateText();
    const [item] = text.items;
    const body = { version: 1, text: { ...text, items: [{ ...item, time: null }] } };
    const refused = await set.chair.ask('POST', `/api/commitment-templates/${template}/versions`, body);
    expect(problemOf(refused, 422).code).toBe('SIX_CLARITIES_INCOMPLETE');
    const read = answerOf(getTemplate, await set.chair.ask('GET', `/api/commitment-templates/${template}`));
    expect(read).toMatchObject({ mine: true, versions: [{ number: 1, text: { items: { length: 3 } } }] });
  });

  it('become the terms of one unit, and its draft names the version', async () => {
    const { commune, head } = set.small;
    const address = `/api/commitment-templates/${template}/terms?unitId=${commune}&year=2026&number=1`;
    const { terms, signatoryId } = answerOf(getTemplateTerms, await set.chair.ask('GET', address));
    expect(signatoryId).toBe(head.personId);
    expect(terms).toMatchObject({ year: 2026, items: [{ time: { on: '2026-12-20' } }, {}, {}] });
    expect(terms.title).not.toContain('{');
    const body = { unitId: commune, signatoryId, terms, template: { templateId: template, version: 1 } };
    const { id, version } = changedBy(await set.chair.ask('POST', '/api/commitments', body));
    const waiting = answerOf(
      listTemplateDrafts,
      await set.chair.ask('GET', `/api/commitment-templates/${template}/drafts?year=2026`),
    );
    expect(waiting).toMatchObject({ total: 1, items: [{ id, number: 1, unit: { id: commune } }] });
    const invented = { ...body, template: { templateId: template, version: 7 } };
    expect(problemOf(await set.chair.ask('POST', '/api/commitments', invented), 409).code).toBe(
      'TEMPLATE_CHANGED',
    );
    await set.chair.ask('POST', '/api/commitments/discarded-drafts', { drafts: [{ id, version }] });
  });

  it('make a sheet with a row a unit and the targets of the template in it, which comes back as it is', async () => {
    const filled = await lines();
    expect(filled).toHaveLength(COMMUNES + 1);
    expect(filled.every((line) => line[ON_TIME] === 95 && line[OUT_OF_POVERTY] === 10)).toBe(true);
    const fileId = await upload(set.chair, await sheetOf(set.chair, at('sheet')));
    const { rows, reasons, leftOut, missing } = await check(fileId);
    expect({ reasons, leftOut, missing }).toEqual({ reasons: [], leftOut: [], missing: [] });
    expect(rows).toHaveLength(COMMUNES + 1);
    expect(rows[0]?.targets).toMatchObject([
      { name: 'Hồ sơ đúng hạn', unit: '%', target: 95 },
      { name: 'Hộ thoát nghèo', unit: 'hộ', target: 10 },
    ]);
  });

  it('draft nothing from a sheet with errors, which comes back with the reason in each row', async () => {
    const filled = await lines();
    const [first = {}] = filled;
    const wrong: SheetLine[] = [
      { ...filled[0], [ON_TIME]: 'chín mươi' },
      { ...filled[1], [OUT_OF_POVERTY]: '' },
      { ...filled[2], 'Mã đơn vị': '0190c1de-0000-7000-8000-00000000ffff' },
      { ...filled[3], 'Mã đơn vị': set.small.district },
      ...filled.slice(4),
      first,
      { 'Đơn vị': 'Tổng cộng', [ON_TIME]: '95' },
    ];
    const fileId = await sent(wrong);
    const { reasons, missing } = await check(fileId);
    const last = wrong.length + 2;
    expect(reasons.map(({ row, code }) => [row, code])).toEqual([
      [3, 'CELL_NOT_A_NUMBER'],
      [4, 'CELL_REQUIRED'],
      [5, 'UNIT_UNKNOWN'],
      [6, 'UNIT_OUTSIDE'],
      [last - 1, 'UNIT_TWICE'],
      [last, 'UNIT_UNKNOWN'],
    ]);
    expect(missing).toHaveLength(2);
    expect(problemOf(await draft(fileId), 422)).toMatchObject({ code: 'SHEET_ROWS_WRONG' });
    expect(await count("commitments where year = 2024 and status = 'DRAFT'")).toBe(0);

    const marked = await sheetOf(set.chair, at(`sheets/${fileId}/marked`));
    const { rows } = await readWorkbook(marked, ['Cần sửa']);
    expect(rows.map(({ row }) => row)).toEqual([3, 4, 5, 6, last - 1, last]);
    expect(rows[0]?.cells.get('Cần sửa')?.value).toEqual({
      is: 'text',
      text: `Cột “${ON_TIME}”: “chín mươi” không phải là số; chỉ nhập số, ví dụ 95 hoặc 95,5.`,
    });
    // Mended in the very file that came back, it is taken.
    const mended = await linesOf(marked);
    expect(mended).toHaveLength(wrong.length);
  });

  it('take 95 and 95% for the same where per cents are counted, and a per cent sign for no number elsewhere', async () => {
    const [first, second] = await lines();
    const { rows, reasons } = await check(
      await sent([
        { ...first, [ON_TIME]: '97,5%' },
        { ...second, [OUT_OF_POVERTY]: '12%' },
      ]),
    );
    expect(rows.map(({ targets }) => targets[0]?.target)).toEqual([97.5]);
    expect(reasons).toMatchObject([{ row: 4, code: 'CELL_NOT_A_NUMBER' }]);
  });

  it('draft all units of a sheet with their own targets, and issue them together or not at all', async () => {
    const filled = (await lines()).map((line, index) => ({ ...line, [OUT_OF_POVERTY]: index + 1 }));
    const made = await drafted(await sent(filled));
    expect(made).toHaveLength(COMMUNES + 1);
    const { items, total } = answerOf(
      listTemplateDrafts,
      await set.chair.ask('GET', `/api/commitment-templates/${template}/drafts?year=2024`),
    );
    expect(total).toBe(COMMUNES + 1);
    const given = new Map(filled.map((line) => [line['Mã đơn vị'], line[OUT_OF_POVERTY]]));
    expect(new Map(items.map(({ unit, targets }) => [unit.id, targets[1]?.target]))).toEqual(given);

    // One of them is warned of: it promises less than it reached last year.
    const soft = items[0];
    if (!soft) throw new Error('nothing was drafted');
    await set.database.owner.query(
      `insert into commitment_items (tenant_id, commitment_id, item_id, position, unit_id, promised_unit_id, year, in_force, side, task, product, person_id,
         status, percent, evidence_count, open_subtasks, indicator_code, indicator_unit, direction, target, reading, reading_on)
       values ($1, gen_random_uuid(), gen_random_uuid(), 0, $2, $2, 2023, true, 'SIGNATORY', '', '', $3, 'DOING', 0, 0, 0,
         'HO_SO_DUNG_HAN', '%', 'AT_LEAST', 95, 99, '2023-12-20')`,
      [set.small.tenantId, soft.unit.id, soft.head.id],
    );
    const drafts = items.map(({ id, version }) => ({ id, version }));
    const refused = problemOf(await issue(drafts), 422);
    expect(refused).toMatchObject({ code: 'DRAFTS_NOT_ISSUED' });
    expect(refused.details).toMatchObject({ drafts: [{ id: soft.id, code: 'WARNINGS_UNANSWERED' }] });
    expect(await count("commitments where status = 'ISSUED'")).toBe(0);

    const itemId = soft.targets[0]?.itemId;
    const answers = [{ code: 'BELOW_LAST_YEAR', itemId, answer: 'Sáp nhập xã, hồ sơ tăng gấp đôi' }];
    const { changed } = answerOf(issueDrafts, await issue(drafts, { ...MINE, answers }));
    expect(changed).toHaveLength(COMMUNES + 1);
    expect(await count("commitments where status = 'ISSUED'")).toBe(COMMUNES + 1);
    const read = async (id: string) =>
      answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`)).editions[0]?.warnings;
    expect(await read(soft.id)).toMatchObject([{ answer: 'Sáp nhập xã, hồ sơ tăng gấp đôi' }]);
    // Whoever is not warned of it answers nothing.
    expect(await read(items[1]?.id ?? '')).toEqual([]);
  });

  it('list whoever cannot be addressed with why, and leave him out as long as he is given no target', async () => {
    const { units } = answerOf(listTemplateUnits, await set.chair.ask('GET', at('units')));
    expect(new Set(units.map(({ leftOut }) => leftOut))).toEqual(new Set(['HAS_COMMITMENT']));
    const filled = await lines();
    expect(filled[0]).toMatchObject({ 'Ghi chú': 'Không soạn: đã có cam kết trong năm' });
    const untouched = await sent(filled);
    expect(await check(untouched)).toMatchObject({
      rows: [],
      reasons: [],
      leftOut: { length: COMMUNES + 1 },
    });
    expect(problemOf(await draft(untouched), 422).code).toBe('SHEET_WITHOUT_UNITS');
    const { reasons } = await check(await sent([{ ...filled[0], [ON_TIME]: 95, [OUT_OF_POVERTY]: 3 }]));
    expect(reasons).toMatchObject([{ row: 3, cell: null, code: 'HAS_COMMITMENT' }]);
  });

  it('draft a unit once of two sheets that come at the same moment', async () => {
    const filled = await lines(2025);
    const [one, other] = [await sent(filled.slice(0, 3)), await sent(filled.slice(2, 6))];
    const both = await Promise.all([draft(one, 2025), draft(other, 2025)]);
    const statuses = both.map(({ status }) => status).toSorted();
    expect(statuses[0]).toBe(201);
    expect([409, 422]).toContain(statuses[1]);
    const won = both[0].status === 201 ? 3 : 4;
    expect(await count("commitments where year = 2025 and status = 'DRAFT'")).toBe(won);
  });

  it('issue no draft whose unit got a commitment meanwhile, and none of the others with it', async () => {
    const { commune, head } = set.small;
    const waiting = async () =>
      answerOf(
        listTemplateDrafts,
        await set.chair.ask('GET', `/api/commitment-templates/${template}/drafts?year=2024`),
      ).items;
    // The commune's own is taken back, so that it can be drafted for again; then somebody else is quicker.
    const { rows } = await set.database.owner.query<{ id: string; version: number }>(
      "select id, version from commitments where unit_id = $1 and status = 'ISSUED'",
      [commune],
    );
    for (const { id, version } of rows)
      await set.chair.ask('POST', `/api/commitments/${id}/withdrawal`, { version, reason: 'Soạn lại' });
    const line = (await lines()).find((one) => one['Mã đơn vị'] === commune) ?? {};
    await drafted(await sent([line]));
    await issueOne(set.chair, { commune, head }, '2024-03-15');
    const [mine] = await waiting();
    const refused = problemOf(await issue([{ id: mine?.id ?? '', version: mine?.version ?? 0 }]), 422);
    expect(refused.details).toMatchObject({
      drafts: [{ id: mine?.id, unitId: commune, code: 'HAS_COMMITMENT' }],
    });
    expect((await waiting()).map(({ id }) => id)).toEqual([mine?.id]);
  });

  it('are not drafted from in a version that is no longer the last, nor once they are retired', async () => {
    const fileId = await sent((await lines(2026)).slice(0, 1));
    const address = `/api/commitment-templates/${template}`;
    const text = templateText('Cam kết mới năm {nam}');
    changedBy(await set.chair.ask('POST', `${address}/versions`, { version: 1, text }));
    expect(problemOf(await draft(fileId, 2026), 409).code).toBe('TEMPLATE_CHANGED');
    const refused = await set.head.ask('POST', `${address}/retirement`, { version: 2, reason: 'Thôi' });
    expect(problemOf(refused, 403).code).toBe('NOT_ALLOWED');
    changedBy(await set.chair.ask('POST', `${address}/retirement`, { version: 2, reason: 'Đã có mẫu tỉnh' }));
    expect(problemOf(await draft(fileId, 2026, 2), 409).code).toBe('TEMPLATE_RETIRED');
    const read = answerOf(getTemplate, await set.chair.ask('GET', address));
    expect(read).toMatchObject({
      reason: 'Đã có mẫu tỉnh',
      retiredBy: { id: set.small.chair.personId },
      versions: [{ number: 2 }, { number: 1 }],
    });
    expect(await count("commitments where year = 2026 and status = 'DRAFT'")).toBe(0);
  });
});
