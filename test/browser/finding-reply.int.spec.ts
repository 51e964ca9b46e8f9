import { beforeAll, expect, it } from '@jest/globals';
import { problemOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import {
  concluded,
  findingOf,
  findingsOf,
  peopled,
  type InspectionScene,
} from '../support/inspection-scene.js';
import { pageFaults } from '../support/page-faults.js';
import { pdf } from '../support/sample-files.js';
import { Window } from '../support/window.js';

const paper = { name: 'Số liệu tháng 2.pdf', mimeType: 'application/pdf', buffer: pdf('số liệu') };
const words = 'Còn tình trạng trễ hẹn trong giải quyết thủ tục hành chính cho công dân';

describeWithChromium('the right of reply to a finding', () => {
  const { set, show } = browserScene();
  let scene: Omit<InspectionScene, 'set'>;
  let head: Window;
  let lead: Window;
  let contradicted: string;
  let accepted: string;

  beforeAll(async () => {
    scene = await peopled(set);
    const { place, who } = scene;
    const roadmap = { seen: 'Công tác chuyển đổi số còn hạn chế', severity: 'NO_LIMIT' };
    const id = await concluded(scene, [findingOf(place), findingOf(place, roadmap)]);
    [contradicted = '', accepted = ''] = (await findingsOf(who.head, id)).map((one) => one.id);
  });

  it('is seen in the list, which is searched without marks and fits a phone', async () => {
    head = await show(scene.place.head, '/findings');
    await head.says('2 tồn tại chưa kết thúc, chưa có tồn tại nào quá hạn; 2 đồng chí còn được giải trình.');
    await head.write('Tìm trong nội dung tồn tại', 'chuyen doi so');
    await head.page.waitForURL(/search=/);
    await head.page.getByText(words).waitFor({ state: 'hidden' });
    await head.page.getByText('Công tác chuyển đổi số còn hạn chế').waitFor();
    await head.button('Bỏ mọi điều kiện').click();
    await head.page.getByText(words).waitFor();
    expect(await pageFaults(head, '/findings?status=ISSUED', /^2 tồn tại chưa kết thúc/)).toEqual([]);
    await head.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('is used by the head with words that outlive a closed page, and a file', async () => {
    await head.link('45/TB-SNV · số 1').click();
    await head.says(
      'Đồng chí được giải trình đến hết ngày 08/03/2024 (còn 5 ngày làm việc); sau đó tồn tại có hiệu lực.',
    );
    await head.button('Giải trình').click();
    await head.write('Nội dung giải trình', 'Đã giảm trong tháng 2');
    await head.page.getByLabel('Thêm minh chứng').setInputFiles(paper);
    await head.page.getByText('1 tệp kèm theo').waitFor();
    await head.page.reload();
    await head.button('Giải trình').click();
    expect(await head.page.getByLabel('Nội dung giải trình', { exact: true }).inputValue()).toBe(
      'Đã giảm trong tháng 2',
    );
    await head.page.getByRole('button', { name: 'Bỏ Số liệu tháng 2.pdf' }).waitFor();
    await head.button('Gửi giải trình').click();
    await head.says(
      'Đồng chí đã giải trình; chờ Võ Thanh Đoàn trả lời, chậm nhất ngày 08/03/2024 (còn 5 ngày làm việc).',
    );
    await head.part('Giải trình').getByText('“Đã giảm trong tháng 2”').waitFor();
    await head.page.getByText('Chỉ Võ Thanh Đoàn trả lời giải trình được.').waitFor();
    await head.mark();
  });

  it('is offered to nobody else, who is refused at the service as well', async () => {
    const { place, who } = scene;
    const member = await show(place.member, `/findings/${accepted}`);
    await member.says(/^Phan Văn Chủ được giải trình/);
    await member.page
      .getByText('Chỉ Phan Văn Chủ giải trình hoặc chấp nhận được.', { exact: false })
      .waitFor();
    expect(await member.button('Giải trình').count()).toBe(0);
    // Of a division below, and named for nothing yet.
    const staff = await show(place.staff, `/findings/${accepted}`);
    await staff.says('Không tìm thấy tồn tại này');
    problemOf(await who.member.ask('POST', `/api/findings/${accepted}/reply`, { reply: 'x' }), 403);
    problemOf(await who.staff.ask('POST', `/api/findings/${accepted}/reply`, { reply: 'x' }), 403);
    const stranger = await show(place.stranger, `/findings/${accepted}`);
    await stranger.says('Không tìm thấy tồn tại này');
    const verifier = await show(place.verifier, `/findings/${contradicted}`);
    await verifier.says(/chờ Võ Thanh Đoàn trả lời/);
    expect(await verifier.button('Trả lời giải trình').count()).toBe(0);
  });

  it('is answered by the lead, who changes the words; the head reads it at once', async () => {
    lead = await show(scene.place.lead, '/findings?mine=true');
    await lead.says(/; 1 chờ đồng chí\.$/);
    await lead.link('45/TB-SNV · số 1').click();
    await lead.says(/chờ đồng chí trả lời/);
    await lead.part('Giải trình').getByRole('button', { name: 'Xem Số liệu tháng 2.pdf' }).waitFor();
    await lead.button('Trả lời giải trình').click();
    const form = lead.page.getByRole('dialog');
    await form.getByLabel('Sửa nội dung tồn tại').check();
    await form.getByText('Nội dung mới giống nội dung cũ', { exact: false }).waitFor();
    await lead.write('Nội dung tồn tại', 'Còn hồ sơ trễ hẹn trong tháng 01/2024');
    await lead.choose('Mức độ', 'Nhẹ · 90 ngày làm việc', form);
    await lead.write('Lý do gửi đơn vị', 'Số liệu tháng 2 đã đạt');
    await form.getByRole('button', { name: 'Gửi trả lời' }).click();
    await lead.says(/^Phan Văn Chủ phải khắc phục chậm nhất ngày 10\/07\/2024 \(còn 90 ngày làm việc\)/);
    await head.says(/^Đồng chí phải khắc phục chậm nhất ngày 10\/07\/2024/);
    expect(await head.stayed()).toBe(true);
    await head.page.getByText('Còn hồ sơ trễ hẹn trong tháng 01/2024').first().waitFor();
    await head.part('Giải trình').getByText('“Số liệu tháng 2 đã đạt”').waitFor();
  });

  it('explains how the last day came about', async () => {
    await head.button('10/07/2024, xem cách tính hạn').click();
    await head.page.getByRole('dialog').getByText('Tính theo ngày làm việc', { exact: false }).waitFor();
    await head.page.keyboard.press('Escape');
    expect(await pageFaults(lead, `/findings/${contradicted}`, /^Phan Văn Chủ phải khắc phục/)).toEqual([]);
  });

  it('is given up by whoever accepts, and is told so; without a limit nothing is ever late', async () => {
    await head.page.goto(`/findings/${accepted}`);
    await head.button('Chấp nhận tồn tại').click();
    const form = head.page.getByRole('dialog');
    await form
      .getByText('Chấp nhận ngay là bỏ quyền giải trình còn đến hết ngày 08/03/2024', { exact: false })
      .waitFor();
    await form.getByRole('button', { name: 'Chấp nhận, không giải trình' }).click();
    await head.says(/^Đồng chí phải khắc phục, không giới hạn thời gian; /);
    await head.part('Giải trình').getByText('không dùng quyền giải trình', { exact: false }).waitFor();
    await set.database.freeze('2024-12-16T02:00:00Z');
    await head.page.goto('/findings');
    await head.says(/, 1 có việc quá hạn; /);
    const row = head.page.getByRole('row').filter({ hasText: 'Công tác chuyển đổi số' });
    await row.getByText('không giới hạn thời gian').waitFor();
    expect(await row.getByText('quá hạn').count()).toBe(0);
    await head.page
      .getByRole('row')
      .filter({ hasText: 'Còn hồ sơ trễ hẹn' })
      .getByText(/^quá hạn \d+ ngày làm việc$/)
      .waitFor();
  });
});
