import { beforeAll, expect, it } from '@jest/globals';
import { getPlan } from '#libs/contracts/src/http/remediation-plans.js';
import { answerOf, changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { inspectedInBrowser } from '../support/inspected-in-browser.js';
import { lineOf } from '../support/inspection-scene.js';
import { pdf } from '../support/sample-files.js';
import type { Visitor } from '../support/visitor.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('a line of a remediation plan', () => {
  const scene = browserScene();
  const { show } = scene;
  const inspected = inspectedInBrowser(scene);

  const inDrawer = (of: Window, name: string) =>
    of.page.getByRole('dialog').getByRole('button', { name, exact: true });

  beforeAll(async () => {
    const { place, head, planId } = inspected.now;
    const read = async (who: Visitor) =>
      answerOf(getPlan, await who.ask('GET', `/api/remediation-plans/${planId}`));
    const on = async (who: Visitor, path: string, body: object) =>
      changedBy(await who.ask('POST', `/api/remediation-plans/${planId}/${path}`, body));
    const { version, about } = await read(head);
    const lines = [
      lineOf(about[0]?.id ?? '', place.staff.personId),
      lineOf(about[1]?.id ?? '', place.head.personId, { measure: 'Số hóa hồ sơ một cửa' }),
    ];
    const put = await head.ask('PUT', `/api/remediation-plans/${planId}/draft`, { version, lines });
    await on(head, 'submissions', { version: changedBy(put).version });
    const lead = await scene.set.service.signIn(place.lead);
    const [submitted] = (await read(lead)).submissions;
    await on(lead, 'approval', { edition: 1, hash: submitted?.hash });
  });

  it('is worked on by whoever leads a line, on a phone', async () => {
    const staff = await show(inspected.now.place.staff, '/', PHONE);
    await staff.page
      .getByRole('link', { name: /Rà soát hằng ngày/ })
      .first()
      .click();
    await staff.says(/^Đồng chí chưa báo cáo tiến độ: còn \d+ ngày làm việc\.$/);
    await staff.page
      .getByText('Đính kèm ít nhất một minh chứng còn giá trị rồi mới báo hoàn thành được.')
      .waitFor();
    expect(await staff.button('Báo hoàn thành').isDisabled()).toBe(true);
    await staff.link('Gia hạn, nhắc việc').waitFor();
    await staff.button('Báo cáo tiến độ').click();
    await staff.write('Đạt bao nhiêu phần trăm', '60');
    await staff.button('Gửi báo cáo').click();
    await staff.says(/^Đồng chí đang thực hiện, đạt 60%/);
    await staff.writeDay('Minh chứng có giá trị đến ngày (không bắt buộc)', '31/12/2024');
    await staff.page
      .getByLabel('Thêm minh chứng')
      .setInputFiles({ name: 'Báo cáo.pdf', mimeType: 'application/pdf', buffer: pdf('báo cáo') });
    await staff.part('Minh chứng').getByText('có giá trị đến 31/12/2024', { exact: false }).waitFor();
    await staff.button('Báo hoàn thành').click();
    await inDrawer(staff, 'Báo hoàn thành').click();
    await staff.says('Đồng chí đã báo hoàn thành ngày 01/03/2024; chờ Đặng Văn Minh xác minh.');
    expect(await staff.button('Chấp nhận').count()).toBe(0);
    const width = await staff.page.evaluate<number>('document.scrollingElement.scrollWidth');
    expect(width).toBe(PHONE.width);
  });

  it('is verified piece by piece by the verifier, who learns that the finding ends with it', async () => {
    const verifier = await show(inspected.now.place.verifier);
    await verifier.page
      .getByRole('link', { name: /Rà soát hằng ngày/ })
      .first()
      .click();
    await verifier.page.getByText('Đây là nhiệm vụ cuối cùng của tồn tại 1', { exact: false }).waitFor();
    await verifier.page
      .getByText('Xem xét từng minh chứng ở trên (chấp nhận hoặc không) rồi mới xác minh được.')
      .waitFor();
    expect(await verifier.button('Xác minh hoàn thành').isDisabled()).toBe(true);
    expect(await verifier.page.getByLabel('Thêm minh chứng').count()).toBe(0);
    await verifier.button('Chấp nhận').click();
    await verifier.part('Minh chứng').getByText('Được chấp nhận').waitFor();
    await verifier.button('Xác minh hoàn thành').click();
    await inDrawer(verifier, 'Xác minh hoàn thành').click();
    await verifier.says('Đã hoàn thành; đồng chí xác minh ngày 01/03/2024.');
    const lead = await show(inspected.now.place.lead, `/plans/${inspected.now.planId}`);
    await lead.says(/^1 trên 2 nhiệm vụ đã được xác minh/);
    await lead.part('Tồn tại và nhiệm vụ khắc phục').getByText('đã khắc phục', { exact: false }).waitFor();
    expect(await lead.page.getByRole('button', { name: 'Xác minh hoàn thành' }).count()).toBe(0);
  });
});
