import { beforeAll, expect, it } from '@jest/globals';
import { getMyWork } from '#libs/contracts/src/http/my-work.js';
import { answerOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';
import { DESK, PHONE, Window } from '../support/window.js';

describeWithChromium('whoever decides how others are followed up', () => {
  const { set, show } = browserScene();
  let chair: Window;

  beforeAll(async () => {
    // Friday 15 March 2024 is the day to sign by; it is Friday the 1st.
    await issueOne(set.chair, set.small, '2024-03-15');
    await set.service.relayed();
  });

  it('sees what is shipped, and begins a ladder for one commune', async () => {
    chair = await show(set.small.chair, '/ladders');
    await chair.says('Mọi việc được nhắc và đôn đốc theo quy định mặc định.');
    await chair.part('Ký cam kết').getByText('Trước hạn 3 ngày làm việc, 07:00: nhắc').waitFor();
    await chair.choose('Loại việc', 'Ký cam kết');
    await chair.choose('Đơn vị', 'Xã Bé');
    await chair.button('Soạn quy định').click();
    await chair.says('Quy định nhắc việc, đôn đốc: Ký cam kết — Xã Bé và các đơn vị trực thuộc.');
  });

  it('adds a step, and sees on a real duty what would come of it before anything is written', async () => {
    await chair.button('Thêm mốc').click();
    const added = chair.part('Các mốc').getByRole('listitem').filter({ hasText: 'Mốc 6' });
    await added.getByLabel('Số ngày').fill('7');
    await added.getByLabel('Giờ').fill('08:30');
    const steps = chair.part('Xem trước trên một việc thật').getByRole('listitem');
    const mine = steps.filter({ hasText: 'thứ Tư, 06/03/2024' });
    await mine.getByText('Lê Thị Trưởng (người thực hiện)').waitFor();
    await mine.getByText('Sẽ thực hiện (mới)').waitFor();
    const kept = steps.filter({ hasText: 'thứ Ba, 12/03/2024' });
    await kept.getByText('Giữ như đã lập').waitFor();
    await kept.getByText('thư đi lúc 7:30 12/03/2024').waitFor();
    const { rows } = await set.database.owner.query('select from ladders');
    expect(rows).toEqual([]);
  });

  it('rehearses it beside what holds, day by day and person by person', async () => {
    await chair.link('Diễn tập 60 ngày với bản này').click();
    await chair.says(/^Trong 60 ngày tới: \d+ lượt nhắc cho \d+ người/);
    await chair.part('So sánh: đang áp dụng và bản đang soạn').getByText('Chênh lệch').waitFor();
    const day = chair.part('Theo ngày').getByRole('link', { name: /06\/03\/2024/ });
    await day.click();
    const told = chair.part('Ngày thứ Tư, 06/03/2024');
    await told.getByText('Lê Thị Trưởng').waitFor();
    await told.getByText('Nhắc trước hạn 7 ngày làm việc (người thực hiện)').waitFor();
    await chair.page.goBack();
    await chair.page.goBack();
  });

  it('publishes it, and the very step that was added reaches the one who owes', async () => {
    await chair.button('Ban hành').click();
    await chair.page.getByText('Đã ban hành. Lịch nhắc của các việc đang mở đang được lập lại.').waitFor();
    await chair.menu('Nhắc việc, đôn đốc').click();
    await chair.says('1 quy định riêng đang áp dụng; việc khác theo quy định mặc định.');
    const { owner } = set.database;
    await eventually(async () => {
      const { rows } = await owner.query(
        "select from reminders where rung = 'BEFORE-7' and state = 'PLANNED' and remind_at = '2024-03-06T08:30:00+07:00'",
      );
      expect(rows).toHaveLength(1);
    });
    await set.database.freeze('2024-03-06T08:30:00+07:00');
    await eventually(async () => {
      const { rows } = await owner.query("select from reminders where rung = 'BEFORE-7' and state = 'FIRED'");
      expect(rows).toHaveLength(1);
    });
    const { notices } = answerOf(getMyWork, await set.head.ask('GET', '/api/my-work'));
    const reminded = notices.filter(({ class: kind }) => kind === 'REMINDER');
    expect(reminded).toMatchObject([{ template: 'DUE_SOON', values: { dueOn: '2024-03-15' } }]);
    const duties = await owner.query<{ id: string }>(
      "select duty_id as id from reminders where rung = 'BEFORE-7'",
    );
    await chair.page.goto(`/duties/${duties.rows[0]?.id}`);
    const line = chair.part('Sổ nhắc việc').getByRole('row', { name: 'Nhắc trước hạn 7 ngày làm việc' });
    await line.getByText('Quy định: Xã Bé và các đơn vị trực thuộc, bản số 1').waitFor();
    await chair.link('Quy định: Xã Bé và các đơn vị trực thuộc, bản số 1').click();
    await chair.says('Quy định nhắc việc, đôn đốc: Ký cam kết — Xã Bé và các đơn vị trực thuộc.');
    await chair
      .part('Xem trước trên một việc thật')
      .getByText(/ — Lê Thị Trưởng, hạn 15\/03\/2024\.$/)
      .waitFor();
    const head = await show(set.small.head, '/ladders', PHONE);
    await head.says('1 quy định riêng đang áp dụng; việc khác theo quy định mặc định.');
  });

  it('lays any older version beside what holds, as if it had never been replaced', async () => {
    const { rows } = await set.database.owner.query<{ version: number; rungs: object[] }>(
      'select version, rungs from ladders',
    );
    const where = { scope: 'UNIT', unitId: set.small.commune };
    const rungs = rows[0]?.rungs.filter((rung) => 'name' in rung && rung.name === 'BEFORE-3');
    const fewer = { version: rows[0]?.version, kind: 'SIGN', where, rungs, mostExtensions: 1 };
    const published = await set.chair.ask('POST', '/api/ladders', fewer);
    expect(published.status).toBe(200);
    await chair.page.goto('/rehearsal');
    await chair.says(/^Trong 60 ngày tới: 1 lượt nhắc cho 1 người/);
    await chair.choose('Thử quy định', 'Ký cam kết — Xã Bé và các đơn vị trực thuộc');
    const compared = chair.part('So sánh: đang áp dụng và bản số 1');
    await compared.getByText(/^Đang áp dụng: 1 lượt; bản số 1: [4-9] lượt\.$/).waitFor();
    await chair.choose('So sánh đang áp dụng với', 'Trường hợp bãi bỏ');
    await chair.part('So sánh: đang áp dụng và trường hợp bãi bỏ').waitFor();
    await chair.choose('So sánh đang áp dụng với', 'Bản số 1 (01/03/2024 – 06/03/2024)');
    await compared.waitFor();
    await chair.page.setViewportSize(PHONE);
    await eventually(async () => {
      const width = await chair.page.evaluate<number>('document.scrollingElement.scrollWidth');
      expect(width).toBe(PHONE.width);
    });
    await chair.page.setViewportSize(DESK);
  });

  it('is told which step makes a ladder useless, in place, and loses nothing of it', async () => {
    await chair.page.goto('/ladders/edit?kind=ITEM&scope=UNIT&unitId=' + set.small.commune);
    await chair.button('Thêm mốc').click();
    await chair.button('Thêm mốc').click();
    await chair.button('Ban hành').click();
    await chair.page.getByRole('alert').getByText('Quy định chưa dùng được').first().waitFor();
    await chair.page.reload();
    await chair.part('Các mốc').getByText('Mốc 9').waitFor();
    await chair.button('Bỏ các sửa đổi').click();
    await chair.page.getByText('Chưa có gì thay đổi để ban hành.').waitFor();
  });

  it('is offered to publish only for what he is in charge of', async () => {
    const head = await show(set.small.head, '/ladders/edit?kind=SIGN&scope=TENANT');
    await head.says('Quy định nhắc việc, đôn đốc: Ký cam kết — Toàn hệ thống.');
    await head.page.getByText('quy định chung do người phụ trách toàn hệ thống ban hành').waitFor();
    expect(await head.button('Ban hành').count()).toBe(0);
    await head.page.goto(`/ladders/edit?kind=SIGN&scope=UNIT&unitId=${set.small.district}`);
    await head.page.getByText('người phụ trách đơn vị này hoặc đơn vị cấp trên ban hành').waitFor();
    expect(await head.button('Ban hành').count()).toBe(0);
    await head.page.goto(`/ladders/edit?kind=SIGN&scope=UNIT&unitId=${set.small.commune}`);
    await head.button('Ban hành').waitFor();
    await head.page.goto('/ladders');
    await head.page.getByRole('combobox', { name: 'Đơn vị' }).click();
    await head.page.getByRole('option').first().waitFor({ state: 'attached' });
    expect(await head.page.locator('.ant-select-item-option').allInnerTexts()).toEqual(['Xã Bé']);
  });
});
