import { beforeAll, expect, it } from '@jest/globals';
import { getRemediationRules } from '#libs/contracts/src/http/remediation-rules.js';
import { answerOf, problemOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { peopled, type InspectionScene } from '../support/inspection-scene.js';
import { pageFaults } from '../support/page-faults.js';
import { Window } from '../support/window.js';

describeWithChromium('the rules by which findings are followed up', () => {
  const { set, show } = browserScene({ worker: false });
  let scene: Omit<InspectionScene, 'set'>;
  let administrator: Window;

  beforeAll(async () => {
    scene = await peopled(set);
  });

  it('are read by everybody, with an example, and published by none but the administrator', async () => {
    const lead = await show(scene.place.lead, '/remediation-rules');
    await lead.says(/^Tồn tại phải khắc phục trong 30 đến 90 ngày làm việc tùy mức độ; đơn vị có 5 ngày/);
    await lead.page.getByText('kế hoạch 60 nhiệm vụ: rút 12', { exact: false }).waitFor();
    await lead.page.getByText('Chỉ người quản trị cấp trên cùng công bố được quy định này.').waitFor();
    expect(await lead.button('Sửa quy định').count()).toBe(0);
    const { rules } = answerOf(
      getRemediationRules,
      await scene.who.lead.ask('GET', '/api/remediation-rules'),
    );
    problemOf(await scene.who.lead.ask('PUT', '/api/remediation-rules', { version: 0, rules }), 403);
  });

  it('say in place what is wrong, keep their codes and what was written', async () => {
    administrator = await show(scene.place.administrator, '/remediation-rules');
    await administrator.button('Sửa quy định').click();
    await administrator.says('Soạn bản số 1 của quy định theo dõi sau kiểm tra.');
    await administrator.page.getByText('Chưa thay đổi gì để công bố.').waitFor();
    await administrator.write('Đơn vị giải trình', '500');
    await administrator.page.getByText('Số nguyên từ 1 đến 250.').waitFor();
    expect(await administrator.button('Công bố quy định').isDisabled()).toBe(true);
    await administrator.write('Đơn vị giải trình', '7');
    await administrator.page.reload();
    await administrator.says('Soạn bản số 1 của quy định theo dõi sau kiểm tra.');
    expect(await administrator.page.getByLabel('Đơn vị giải trình', { exact: true }).inputValue()).toBe('7');
    await administrator.page.getByText('Mã SERIOUS', { exact: true }).waitFor();
    expect(await administrator.page.getByLabel('Mã', { exact: true }).count()).toBe(0);
  });

  it('are published with a severity of their own, after what changes was said', async () => {
    await administrator.button('Thêm mức độ').click();
    const added = administrator.page.getByRole('group', { name: 'Mức độ 5' });
    await added.getByLabel('Tên tiếng Anh').fill('Very serious');
    expect(await added.getByLabel('Mã', { exact: true }).inputValue()).toBe('VERY_SERIOUS');
    await added.getByLabel('Thời hạn (ngày làm việc)').fill('15');
    await added.getByLabel('Tên tiếng Việt').fill('Đặc biệt nghiêm trọng');
    const summary = administrator.part('Những gì thay đổi');
    await summary.getByText('Thêm mức độ “Đặc biệt nghiêm trọng”: 15 ngày làm việc').waitFor();
    expect(await Window.words(summary.getByRole('listitem'))).toEqual([
      '• Thêm mức độ “Đặc biệt nghiêm trọng”: 15 ngày làm việc',
      '• Đơn vị giải trình: 5 ngày làm việc → 7 ngày làm việc',
    ]);
    await summary.getByText('giữ quy định tại thời điểm kết luận', { exact: false }).waitFor();
    await administrator.button('Công bố quy định').click();
    await administrator.says(
      /^Tồn tại phải khắc phục trong 15 đến 90 ngày làm việc .* 7 ngày làm việc để giải trình\.$/,
    );
    await administrator.page.getByText('Bản số 1, Trần Thị Quản công bố lúc', { exact: false }).waitFor();
  });

  it('that somebody else published meanwhile are looked at before they are overwritten', async () => {
    await administrator.button('Sửa quy định').click();
    await administrator.write('Trưởng đoàn trả lời giải trình', '9');
    const read = await scene.who.administrator.ask('GET', '/api/remediation-rules');
    const { version, rules } = answerOf(getRemediationRules, read);
    const others = { version, rules: { ...rules, planWithin: 12 } };
    expect((await scene.who.administrator.ask('PUT', '/api/remediation-rules', others)).status).toBe(200);
    await administrator.page.reload();
    await administrator.page
      .getByText('Quy định đã được công bố lại trong lúc đồng chí sửa')
      .first()
      .waitFor();
    expect(await administrator.button('Công bố quy định').isDisabled()).toBe(true);
    await administrator
      .part('Những gì thay đổi')
      .getByText('Đơn vị trình kế hoạch khắc phục: 12 ngày làm việc → 10 ngày làm việc')
      .waitFor();
    await administrator.write('Đơn vị trình kế hoạch khắc phục', '12');
    await administrator.button('Đã xem, tiếp tục trên bản mới').click();
    await administrator.button('Công bố quy định').click();
    await administrator.page.getByText('Bản số 3, Trần Thị Quản công bố lúc', { exact: false }).waitFor();
    expect(await pageFaults(administrator, '/remediation-rules', /^Tồn tại phải khắc phục/)).toEqual([]);
  });
});
