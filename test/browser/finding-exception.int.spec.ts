import { beforeAll, expect, it } from '@jest/globals';
import { changedBy, problemOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { concluded, findingsOf, peopled, type InspectionScene } from '../support/inspection-scene.js';
import type { Window } from '../support/window.js';

describeWithChromium('an exception', () => {
  const { set, show } = browserScene();
  let scene: Omit<InspectionScene, 'set'>;
  let head: Window;
  let lead: Window;
  let id: string;

  beforeAll(async () => {
    scene = await peopled(set);
    const { head: chair } = scene.who;
    [id = ''] = (await findingsOf(chair, await concluded(scene))).map((one) => one.id);
    changedBy(await chair.ask('POST', `/api/findings/${id}/acceptance`));
  });

  it('is asked for until a day, with a reason', async () => {
    head = await show(scene.place.head, `/findings/${id}`);
    await head.says(/^Đồng chí phải khắc phục chậm nhất ngày 29\/05\/2024 \(còn 60 ngày làm việc\)/);
    await head.button('Đề nghị chấp nhận tạm thời').click();
    await head.page.getByText('muốn thêm thời gian, luôn gửi một đề nghị mới', { exact: false }).waitFor();
    await head.writeDay('Đến hết ngày', '28/06/2024');
    await head.write('Lý do', 'Chờ nâng cấp phần mềm một cửa');
    await head.button('Gửi đề nghị').click();
    await head.says(
      /^Đồng chí đề nghị chấp nhận tạm thời đến ngày 28\/06\/2024; chờ Võ Thanh Đoàn quyết định/,
    );
    await head.part('Chấp nhận tạm thời').getByText('Chờ quyết định', { exact: true }).waitFor();
  });

  it('is decided by the lead alone, who may grant another day', async () => {
    const { place, who } = scene;
    const member = await show(place.member, `/findings/${id}`);
    await member.page.getByText('Chỉ Võ Thanh Đoàn quyết định được về đề nghị này.').waitFor();
    problemOf(
      await who.head.ask('POST', `/api/findings/${id}/exceptions`, { until: '2024-07-31', reason: 'x' }),
      409,
    );
    lead = await show(place.lead, `/findings/${id}`);
    await lead.button('Quyết định về đề nghị').click();
    const form = lead.page.getByRole('dialog');
    await form.getByText('“Chờ nâng cấp phần mềm một cửa”').waitFor();
    await form.getByLabel('Chấp nhận tạm thời', { exact: true }).check();
    await lead.writeDay('Đến hết ngày', '31/05/2024');
    await form.getByText('Khác ngày được đề nghị (28/06/2024)', { exact: false }).waitFor();
    await form.getByRole('button', { name: 'Ghi quyết định' }).click();
    await lead.says(
      /^Được chấp nhận tạm thời đến hết ngày 31\/05\/2024 \(còn 62 ngày làm việc\); sau đó Phan Văn Chủ lại phải khắc phục\.$/,
    );
    await head.says(/^Được chấp nhận tạm thời đến hết ngày 31\/05\/2024/);
    await head.part('Chấp nhận tạm thời').getByText('khác ngày được đề nghị', { exact: false }).waitFor();
    await head.page.getByText('thời hạn đã chấp nhận không sửa', { exact: false }).waitFor();
  });

  it('expires by the clock alone, and what was accepted is owed again', async () => {
    await set.database.freeze('2024-06-03T02:00:00Z');
    await head.page.reload();
    await head.says(/^Đồng chí phải khắc phục chậm nhất ngày \d\d\/0[89]\/2024/);
    const exceptions = head.part('Chấp nhận tạm thời');
    await exceptions.getByText('Đã hết hạn', { exact: true }).waitFor();
    await head.part('Diễn biến').getByText('Hết thời gian chấp nhận tạm thời; lại phải khắc phục').waitFor();
  });

  it('is asked for anew, and refused with a reason', async () => {
    await head.button('Đề nghị chấp nhận tạm thời').click();
    await head.writeDay('Đến hết ngày', '30/09/2024');
    await head.write('Lý do', 'Phần mềm chậm bàn giao');
    await head.button('Gửi đề nghị').click();
    await head.says(/^Đồng chí đề nghị chấp nhận tạm thời đến ngày 30\/09\/2024/);
    await lead.page.reload();
    await lead.button('Quyết định về đề nghị').click();
    await lead.page.getByLabel('Không chấp nhận', { exact: true }).check();
    expect(await lead.button('Ghi quyết định').isDisabled()).toBe(true);
    await lead.write('Lý do không chấp nhận', 'Đã có đủ thời gian');
    await lead.button('Ghi quyết định').click();
    await head.says(/^Đồng chí phải khắc phục chậm nhất/);
    const states = head.part('Chấp nhận tạm thời').getByRole('listitem').locator('strong');
    expect(await states.allTextContents()).toEqual(['Không chấp nhận', 'Đã hết hạn']);
    await head.part('Chấp nhận tạm thời').getByText('“Đã có đủ thời gian”').waitFor();
  });
});
