import { beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { pageFaults } from '../support/page-faults.js';
import { DESK, PHONE } from '../support/window.js';

describeWithChromium('a second urging', () => {
  const { set, show } = browserScene();
  let duty: string;

  beforeAll(async () => {
    const { owner } = set.database;
    const id = await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
    const { rows } = await owner.query<{ id: string }>('select id from duties where source_id = $1', [id]);
    duty = rows[0]?.id ?? '';
    // Long after the date: the worker reports upwards and urges, twice.
    for (const [moment, urgings] of [
      ['2024-03-22T02:00:00Z', 1],
      ['2024-03-29T02:00:00Z', 2],
    ] as const) {
      await set.database.freeze(moment);
      await eventually(
        async () => {
          const fired = await owner.query(
            "select from reminders where duty_id = $1 and action = 'URGE' and state = 'FIRED'",
            [duty],
          );
          expect(fired.rowCount).toBe(urgings);
        },
        { within: 60_000 },
      );
    }
  });

  it('is a document with a number of the year, which who is urged opens from the page of the duty', async () => {
    const head = await show(set.small.head, `/duties/${duty}`, PHONE);
    await head.part('Diễn biến').getByRole('link', { name: 'Phiếu đôn đốc số 1/PĐĐ' }).click();
    await head.says('Phiếu đôn đốc số 1/PĐĐ gửi Lê Thị Trưởng.');
    const document = head.page.getByRole('article');
    const words = (await document.innerText()).replaceAll(/\s+/g, ' ');
    for (const said of [
      'HUYỆN NHỎ',
      'Số: 1/PĐĐ',
      'ngày 29 tháng 3 năm 2024',
      'KHẨN',
      '(Lần 2)',
      'Kính gửi: Lê Thị Trưởng, Chủ tịch UBND xã Bé',
      'phải ký cam kết chậm nhất ngày 15/03/2024, nay đã quá hạn 10 ngày làm việc',
      'Lần 1: ngày 22/03/2024',
      'chậm nhất ngày 01/04/2024 báo cáo kết quả, nguyên nhân chậm và thời gian hoàn thành',
    ])
      expect(words).toContain(said);
  });

  it('fits a desk and a phone', async () => {
    const chair = await show(set.small.chair);
    const address = `/urging-notices/${set.small.district}/2024/1`;
    expect(await pageFaults(chair, address, 'Phiếu đôn đốc số 1/PĐĐ gửi Lê Thị Trưởng.')).toEqual([]);
  });

  it('is printed as a sheet of paper: without menu, bars and buttons', async () => {
    const chair = await show(set.small.chair, '/', DESK);
    await chair.page.goto(`/urging-notices/${set.small.district}/2024/1`);
    await chair.says('Phiếu đôn đốc số 1/PĐĐ gửi Lê Thị Trưởng.');
    await chair.page.emulateMedia({ media: 'print' });
    expect(await chair.page.getByRole('article').isVisible()).toBe(true);
    expect(await chair.page.getByRole('navigation').isVisible()).toBe(false);
    expect(await chair.page.getByRole('button', { name: 'In phiếu' }).isVisible()).toBe(false);
    const pdf = await chair.page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it('stands in the ledger with whom it told, and in the history with the whole way up', async () => {
    const chair = await show(set.small.chair, `/duties/${duty}`, DESK);
    await chair.part('Sổ nhắc việc').getByText('Báo cáo cấp trên khi quá hạn 3 ngày làm việc').waitFor();
    await chair.part('Diễn biến').getByText('Đường báo cáo').click();
    await chair.part('Diễn biến').getByText('(là người liên quan, bỏ qua)').waitFor();
  });

  it('is shown to nobody who may not read the duty, and there is none under another number', async () => {
    const stranger = await set.service.signIn(set.small.administrator);
    const at = (number: number) => `/api/urging-notices/${set.small.district}/2024/${number}`;
    expect((await set.head.ask('GET', at(2))).status).toBe(404);
    expect((await set.head.ask('GET', `/api/urging-notices/${randomUUID()}/2024/1`)).status).toBe(404);
    // He holds a function over the district, and so reads what is owed in it.
    expect((await stranger.ask('GET', at(1))).status).toBe(200);
    const { rows } = await set.database.owner.query<{ actor: string }>(
      `select distinct actor_id as actor from events where stream_id = $1 and type in ('DutyUrged', 'DutyEscalated')`,
      [duty],
    );
    expect(rows).toEqual([{ actor: SYSTEM }]);
  });
});
