import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { readWorkbook } from '#libs/documents/src/sheets/read-workbook.js';
import { changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { inForce } from '../support/in-force.js';
import { pdf } from '../support/sample-files.js';
import { clearTerms } from '../support/terms.js';
import { newId } from '../support/journey.js';
import { DESK, PHONE } from '../support/window.js';

const items = [
  { task: 'Giải ngân 95 % kế hoạch vốn được giao', on: '2024-03-15' },
  { task: 'Số hóa hồ sơ, giấy tờ khi tiếp nhận', on: '2024-06-28' },
  { task: 'Xử lý đơn thư tồn đọng', on: '2024-09-30' },
];

describeWithChromium('the board of items at work', () => {
  const { set, show } = browserScene();

  beforeAll(async () => {
    const { small, chair, head } = set;
    const terms = clearTerms(small.head.personId);
    const [item] = terms.items;
    const given = items.map(({ task, on }) => ({ ...item, id: newId(), task, time: { kind: 'DATE', on } }));
    const { id } = await inForce({ small, chair, head }, { ...terms, items: given as typeof terms.items });
    const of = (at: number): string => `/api/commitments/${id}/items/${given[at]?.id}`;
    const reading = { value: 61.5, on: '2024-03-01' };
    changedBy(await head.ask('POST', `${of(0)}/reports`, { percent: 40, health: 'AT_RISK', reading }));
    const uploaded = await head.ask('POST', '/api/files?name=bao-cao.pdf', pdf('báo cáo'));
    const { id: fileId } = uploaded.body as { id: string };
    changedBy(await head.ask('POST', `${of(1)}/evidence`, { fileId }));
    changedBy(await head.ask('POST', `${of(1)}/claims`, {}));
    await set.service.relayed();
    // The first item has been overdue since Friday evening.
    await set.database.freeze('2024-03-18T02:00:00Z');
  });

  it.each([
    ['at a desk', DESK],
    ['on a telephone', PHONE],
  ])('answers first, opens unit by unit, and keeps what was asked for: %s', async (where, size) => {
    const view = `Quá hạn ${where}`;
    const chair = await show(set.small.chair, '/items?year=2024', size);
    await chair.says('1 trên 3 nhiệm vụ chưa hoàn thành đã quá hạn; 1 chờ đồng chí xác nhận.');
    await chair.page.getByText('3 nhiệm vụ', { exact: true }).waitFor();
    await chair.page.getByText('Số hóa hồ sơ, giấy tờ khi tiếp nhận').waitFor();

    await chair.page.getByRole('button', { name: 'Chờ tôi xác nhận' }).click();
    await chair.page.getByText('1 nhiệm vụ', { exact: true }).waitFor();
    await chair.page.getByText('Giải ngân 95 % kế hoạch vốn được giao').waitFor({ state: 'hidden' });
    expect(new URL(chair.page.url()).searchParams.has('toConfirm')).toBe(true);
    await chair.page.getByRole('button', { name: 'Chờ tôi xác nhận' }).click();

    await chair.page.getByRole('button', { name: 'Quá hạn', exact: true }).click();
    await chair.page.getByText('Số hóa hồ sơ, giấy tờ khi tiếp nhận').waitFor({ state: 'hidden' });
    await chair.page.getByText('quá hạn 1 ngày làm việc').waitFor();
    const wide = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
    expect(await chair.page.evaluate<boolean>(wide)).toBe(true);

    await chair.button('Lưu bộ lọc này').click();
    const drawer = chair.page.getByRole('dialog');
    await drawer.getByLabel('Tên bộ lọc').first().fill(view);
    await drawer.getByLabel('Mở trang này bằng bộ lọc đó').first().check();
    await drawer.getByRole('button', { name: 'Lưu bộ lọc này' }).click();
    await drawer.getByText('Đã lưu. Lần sau chọn lại').waitFor();

    const shot = process.env['CAMKET_SHOTS'];
    if (shot) await chair.page.screenshot({ path: `${shot}/save-${size.width}.png` });
    // Opened again without a word, the page shows what was made its default; and lets it be taken off.
    const again = await show(set.small.chair, '/items', size);
    await again.page.getByRole('button', { name: 'Quá hạn', exact: true, pressed: true }).waitFor();
    await again.page.getByText('1 nhiệm vụ', { exact: true }).waitFor();
    await again.page.getByRole('button', { name: 'Quá hạn', exact: true }).click();
    await again.page.getByText('3 nhiệm vụ', { exact: true }).waitFor();
    await again.choose('Bộ lọc đã lưu', view);
    await again.page.getByText('1 nhiệm vụ', { exact: true }).waitFor();
    if (shot) await again.page.screenshot({ path: `${shot}/items-${size.width}.png`, fullPage: true });
  });

  it('is asked whose and by whom, and says so when it is opened from an address', async () => {
    const chair = await show(set.small.chair, '/items?year=2024&layout=list');
    await chair.page.getByText('Thêm điều kiện').click();
    await chair.choose('Trách nhiệm của', 'Bên giao');
    await chair.page.getByText('Không có nhiệm vụ nào như vậy').waitFor();
    await chair.button('Bỏ điều kiện “Bên giao”').click();
    const { personId, name } = set.small.head;
    const again = await show(set.small.chair, `/items?year=2024&personId=${personId}`);
    await again.page.getByText('3 nhiệm vụ', { exact: true }).waitFor();
    await again.page.getByText('Thêm điều kiện').click();
    await again.page
      .locator('.ant-select', { has: again.page.getByLabel('Người thực hiện') })
      .getByText(name)
      .waitFor();
  });

  it('leaves as the workbook of what is shown', async () => {
    const chair = await show(set.small.chair, '/items?layout=list&search=so%20hoa');
    await chair.page.getByText('Số hóa hồ sơ, giấy tờ khi tiếp nhận').waitFor();
    const [download] = await Promise.all([
      chair.page.waitForEvent('download'),
      chair.link('Tải Excel').click(),
    ]);
    expect(download.suggestedFilename()).toBe('Nhiệm vụ trong các bản cam kết 2024-03-18.xlsx');
    const bytes = await readFile(await download.path());
    const { rows } = await readWorkbook(new Uint8Array(bytes), ['Nhiệm vụ', 'Tình trạng']);
    expect(rows.map(({ cells }) => [...cells.values()].map(({ value }) => value))).toEqual([
      [
        { is: 'text', text: 'Số hóa hồ sơ, giấy tờ khi tiếp nhận' },
        { is: 'text', text: 'Chờ xác nhận' },
      ],
    ]);
  });
});
