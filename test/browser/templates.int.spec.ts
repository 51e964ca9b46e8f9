import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { linesOf, sheetWith, type SheetLine } from '../support/filled-sheet.js';
import { foundCommunes } from '../support/many-communes.js';
import { pageFaults } from '../support/page-faults.js';
import { ON_TIME, OUT_OF_POVERTY, publishOne } from '../support/templates.js';
import { DESK, PHONE, type Window } from '../support/window.js';
import { workingOrganization } from '../support/working-organization.js';

const COMMUNES = 39;

describeWithChromium('templates on the page', () => {
  const { set, show } = browserScene();
  let chair: Window;
  let template: string;
  let lines: SheetLine[];

  beforeAll(async () => {
    const organization = await workingOrganization(set.database);
    await foundCommunes(organization, set.small, COMMUNES);
    await organization.module.close();
    template = await publishOne(set.chair, set.small);
  });

  const upload = async (filled: readonly SheetLine[]): Promise<void> =>
    chair.page.locator('input[type=file]').setInputFiles({
      name: 'chi-tieu.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: await sheetWith(filled),
    });
  const saved = async (press: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([chair.page.waitForEvent('download'), press()]);
    return readFile(await download.path());
  };
  const count = async (status: string): Promise<number> =>
    (
      await set.database.owner.query<{ count: number }>(
        'select count(*)::int as count from commitments where status = $1',
        [status],
      )
    ).rows[0]?.count ?? 0;

  it('are written and published; what is half written is there after the page is loaded again', async () => {
    chair = await show(set.small.chair, '/templates');
    await chair.says('1 mẫu cam kết đang dùng.');
    await chair.link('Soạn mẫu mới').click();
    await chair.choose('Đơn vị dùng mẫu', 'Huyện Nhỏ');
    await chair.button('Thêm nhiệm vụ').click();
    await chair.write('Rõ việc', 'Giải ngân tại {donVi}');
    await chair.page.reload();
    await chair.page.getByText('Đã mở lại phần đang soạn dở lần trước.').waitFor();
    await chair.write('Rõ thẩm quyền', 'Phân bổ vốn');
    await chair.write('Rõ trách nhiệm', 'Trước Chủ tịch UBND huyện');
    await chair.write('Rõ sản phẩm', 'Báo cáo');
    await chair.choose('Rõ thời gian', 'Ngày');
    await chair.button('Đo bằng chỉ tiêu').click();
    await chair.write('Tên chỉ tiêu', 'Giải ngân');
    expect(await chair.page.getByLabel('Mã chỉ tiêu', { exact: true }).inputValue()).toBe('GIAI_NGAN');
    await chair.button('Ban hành mẫu').click();
    await chair.says('Bản cam kết của {chucDanh} {donVi} năm {nam}');
    await chair.page.getByText('Giải ngân: ít nhất 100 %').waitFor();
    await chair.link('Sửa thành phiên bản mới').click();
    await chair.says('Soạn phiên bản 2; các phiên bản trước giữ nguyên.');
    await chair.write('Rõ sản phẩm', 'Báo cáo của kho bạc');
    await chair.button('Ban hành phiên bản mới').click();
    await chair.page.getByText('Báo cáo của kho bạc').waitFor();
    await chair.page.getByText('Phiên bản 2 (đang dùng)').waitFor();
    await chair.choose('Phiên bản', 'Phiên bản 1');
    await chair.page.locator('#main').getByText('Báo cáo', { exact: true }).waitFor();
  });

  it('open the draft of one unit, filled in', async () => {
    await chair.page.goto(`/templates/${template}/draft?unitId=${set.small.commune}`);
    await chair.link('Soạn cho đơn vị này').click();
    await chair.says('Đã đủ sáu rõ.');
    expect(await chair.page.getByLabel('Tên bản cam kết').inputValue()).toMatch(/ Xã Bé năm 2024$/);
    expect(await chair.page.getByLabel('Rõ việc', { exact: true }).first().inputValue()).toBe(
      'Giải quyết hồ sơ đúng hạn tại Xã Bé',
    );
  });

  it('give out a sheet, and send one with errors back with the reason in each row; nothing is drafted', async () => {
    await chair.page.goto(`/templates/${template}/draft`);
    await chair.choose('Đơn vị', 'Huyện Nhỏ');
    await chair.page.getByText(`Cả ${COMMUNES + 1} đơn vị trực thuộc đều soạn được.`).waitFor();
    lines = await linesOf(await saved(() => chair.button('Tải tệp Excel').click()));
    expect(lines).toHaveLength(COMMUNES + 1);
    await upload([
      { ...lines[0], [ON_TIME]: 'chín mươi' },
      { ...lines[1], [OUT_OF_POVERTY]: '' },
      ...lines.slice(2),
    ]);
    await chair.page.getByText('2 dòng cần sửa; chưa soạn dự thảo nào.').waitFor();
    await chair.page.getByText('Ô C3:').waitFor();
    const marked = await saved(() => chair.button('Tải tệp có ghi lý do').click());
    expect(await linesOf(marked)).toHaveLength(COMMUNES + 1);
    expect(await count('DRAFT')).toBe(0);
  });

  it('draft forty units at once and issue them together; nothing is lost when the page is loaded again', async () => {
    await upload(lines.map((line, index) => ({ ...line, [OUT_OF_POVERTY]: index + 1 })));
    await chair.page.getByText(`Tệp hợp lệ: ${COMMUNES + 1} đơn vị sẽ có dự thảo.`).waitFor();
    await chair.page.reload();
    await chair.button(`Soạn ${COMMUNES + 1} dự thảo`).click();
    await chair.part(`${COMMUNES + 1} dự thảo chờ giao ký`).waitFor();
    expect(await count('DRAFT')).toBe(COMMUNES + 1);
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.page.reload();
    await chair.button(`Giao ký ${COMMUNES + 1} dự thảo`).click();
    await chair.part(`${COMMUNES + 1} dự thảo chờ giao ký`).waitFor({ state: 'detached' });
    expect({ draft: await count('DRAFT'), issued: await count('ISSUED') }).toEqual({
      draft: 0,
      issued: COMMUNES + 1,
    });
    await chair.page.getByText(`0 trên ${COMMUNES + 1} đơn vị trực thuộc soạn được.`).waitFor();
  });

  it.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('fit %s', async (_, size) => {
    const window = await show(set.small.chair, '/', size);
    const title = 'Cam kết của {chucDanh} {donVi} năm {nam}';
    const asked = `unitId=${set.small.district}&year=2025`;
    const found = [];
    for (const [address, sentence] of [
      ['/templates', '2 mẫu cam kết đang dùng.'],
      ['/templates/new', 'Soạn mẫu: nội dung chung cho mọi đơn vị.'],
      [`/templates/${template}`, title],
      [`/templates/${template}/edit`, 'Soạn phiên bản 2; các phiên bản trước giữ nguyên.'],
      [`/templates/${template}/draft?${asked}`, title],
    ] as const) {
      found.push(...(await pageFaults(window, address, sentence)));
    }
    expect(found).toEqual([]);
  });
});
