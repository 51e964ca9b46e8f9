import { beforeAll, expect, it } from '@jest/globals';
import { changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { joinCommune } from '../support/join-commune.js';
import { PASSWORD, type Official } from '../support/small-district.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('signing in another’s place', () => {
  const { set, show } = browserScene({ worker: false });
  let deputy: Official;

  beforeAll(async () => {
    const post = { title: 'Phó Chủ tịch UBND xã', head: false, functions: [] };
    deputy = await joinCommune(set.service, set.small, { ...post, name: 'Vũ Văn Phó', username: 'pho' });
  });

  const grant = async (): Promise<string> => {
    const scope = { unitId: set.small.commune, acts: ['SIGN'], from: '2024-03-01', to: '2024-03-15' };
    const given = { delegateId: deputy.personId, capacity: 'KT', document: 'Quyết định 45/QĐ-UBND' };
    return changedBy(await set.head.ask('POST', '/api/authorities', { ...given, ...scope })).id;
  };
  const revoke = async (id: string) =>
    changedBy(await set.head.ask('POST', `/api/authorities/${id}/revocation`));
  const reads = (window: Window) => window.page.getByText('Giải ngân 95% kế hoạch vốn được giao').waitFor();
  const choice = (window: Window) => window.page.getByRole('combobox', { name: 'Ký với tư cách' });
  const refusal = (window: Window) =>
    window.page.getByRole('alert').filter({ hasText: 'Ủy quyền không còn hiệu lực' });

  it('begins in one’s own work and leaves both names with the capacity', async () => {
    await issueOne(set.chair, set.small, '2024-03-29');
    const authority = await grant();
    const his = await show(deputy, '/', PHONE);
    await his.says('Đồng chí hiện không có việc phải thực hiện; 1 bản chờ đồng chí ký thay.');
    await his.part('Chờ đồng chí ký thay').getByText('KT. Chủ tịch UBND xã').waitFor();
    await his.link('1 bản chờ ký cam kết thay Lê Thị Trưởng').click();

    await his.says('Đồng chí sắp ký bản cam kết này thay Lê Thị Trưởng.');
    await his.page
      .getByText(
        'Ký thay đồng chí Lê Thị Trưởng, theo Quyết định 45/QĐ-UBND, trong phạm vi Xã Bé, đến hết ngày 15/03/2024.',
      )
      .waitFor();
    await reads(his);
    await his.page
      .getByText('Tôi đã đọc toàn bộ nội dung trên và ký cam kết thay đồng chí Lê Thị Trưởng.')
      .waitFor();
    await his.write('Nhập lại mật khẩu để ký', PASSWORD);
    await his.button('Ký cam kết').click();
    await his.says('Đã ký bản cam kết.');

    await his.link('Xã Bé').click();
    await his.says(/^Vũ Văn Phó \(thay Lê Thị Trưởng\) đã ký; chờ Nguyễn Văn Chủ ký xác nhận/);
    const signatures = his.part('Chữ ký');
    await signatures.getByText('Vũ Văn Phó').waitFor();
    await signatures.getByText('KT. ký thay Lê Thị Trưởng, theo Quyết định 45/QĐ-UBND').waitFor();
    await his.page.goto('/');
    await his.says('Hiện không có việc nào chờ đồng chí.');
    await revoke(authority);
  });

  it('is chosen on the page, by keyboard, and put back again', async () => {
    await issueOne(set.chair, set.small, '2024-03-29');
    const authority = await grant();
    const his = await show(deputy, '/sign');
    await his.says('Không có bản nào chờ ký.');
    await choice(his).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await his.page.keyboard.press(key);
    await his.says('Đồng chí sắp ký bản cam kết này thay Lê Thị Trưởng.');
    expect(new URL(his.page.url()).search).toBe(`?as=${authority}`);
    await reads(his);
    await his.choose('Ký với tư cách', 'Bản thân tôi');
    await his.says('Không có bản nào chờ ký.');
    expect(new URL(his.page.url()).search).toBe('');
    await revoke(authority);
  });

  it('is refused when the authority was revoked meanwhile, with the way out, and nothing is lost', async () => {
    const authority = await grant();
    const his = await show(deputy, '/authorities');
    // Nothing tells this page what happens elsewhere.
    await his.context.route('**/api/live', (route) => route.fulfill({ status: 204 }));
    await his.page.goto(`/sign?as=${authority}`);
    await reads(his);
    await his.write('Nhập lại mật khẩu để ký', PASSWORD);
    await his.mark();
    await revoke(authority);
    await his.button('Ký cam kết').click();
    await refusal(his)
      .getByText('Đề nghị người ủy quyền ký hoặc lập ủy quyền mới.', { exact: false })
      .waitFor();
    await reads(his);
    expect(await his.stayed()).toBe(true);
  });

  it('says so by itself where the page is told, and at once where it is opened too late', async () => {
    const authority = await grant();
    const his = await show(deputy, `/sign?as=${authority}`);
    await reads(his);
    await revoke(authority);
    await refusal(his).waitFor();
    await his.page
      .getByText('Ủy quyền không còn hiệu lực; đề nghị người ủy quyền ký', { exact: false })
      .waitFor();
    expect(await his.button('Ký cam kết').isDisabled()).toBe(true);
    await reads(his);
    const late = await show(deputy, `/sign?as=${authority}`);
    await refusal(late).waitFor();
    expect(await late.button('Ký cam kết').count()).toBe(0);
  });

  it('is offered to nobody whom nobody has authorised', async () => {
    const authority = await grant();
    for (const [who, act, sentence] of [
      [set.small.chair, 'Ký xác nhận', 'Đồng chí sắp ký xác nhận bản cam kết này.'],
      [set.small.head, 'Đọc và ký', 'Đồng chí sắp ký bản cam kết này.'],
    ] as const) {
      // What authorities there are is known before the page opens, so that a choice would stand there at once.
      const window = await show(who, '/authorities');
      await window.page.getByText('Chưa được ai ủy quyền.').waitFor();
      await window.menu('Việc của tôi').click();
      await window.link(act).click();
      await window.says(sentence);
      await reads(window);
      expect(await choice(window).count()).toBe(0);
    }
    // Somebody else's authority opens nothing.
    const stranger = await show(set.small.chair, `/sign?as=${authority}`);
    await stranger.page.getByText('Địa chỉ có thể bị gõ thiếu', { exact: false }).waitFor();
    await revoke(authority);
  });
});
