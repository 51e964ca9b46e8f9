import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { PASSWORD } from '../support/small-district.js';
import { PHONE, Window } from '../support/window.js';

describeWithChromium('a demonstration', () => {
  const { set, show, visit } = browserScene({ environment: { DEMO: 'true' } });

  beforeAll(async () => {
    const { chair, head, administrator } = set.small;
    const offered = [
      [chair, 'Chủ tịch UBND huyện', 'ASSIGNER'],
      [head, 'Chủ tịch UBND xã Bé', 'SIGNATORY'],
      [administrator, 'Quản trị hệ thống', 'ADMINISTRATOR'],
    ] as const;
    for (const [rank, [{ username, name }, post, held]] of offered.entries())
      await set.database.owner.query(
        'insert into demo_accounts (username, password, name, post, function, rank) values ($1, $2, $3, $4, $5, $6)',
        [username, PASSWORD, name, post, held, rank],
      );
  });

  it('offers its people by what they do, each one press away', async () => {
    const newcomer = await visit('/sign-in', PHONE);
    const accounts = newcomer.part('Tài khoản dùng thử');
    expect(await Window.words(accounts.getByRole('heading', { level: 3 }))).toEqual([
      'Chủ tịch UBND huyện: giao và ký xác nhận',
      'Người đứng đầu đơn vị: ký cam kết',
      'Người quản trị hệ thống',
    ]);
    const heads = newcomer.part('Người đứng đầu đơn vị: ký cam kết');
    await heads.getByRole('button', { name: 'Lê Thị Trưởng' }).click();
    await newcomer.says('Hiện không có việc nào chờ đồng chí.');
    await newcomer.button('Tài khoản: Lê Thị Trưởng').waitFor();
  });

  it('says which time is real where its own stands at the top', async () => {
    const administrator = await show(set.small.administrator, '/operations');
    await administrator.says('Mọi sự kiện đều được chuyển thông suốt.');
    await administrator.page.getByText('thứ Sáu, 01/03/2024').waitFor();
    await administrator.page
      .getByText('Giờ chuyển sự kiện là giờ thực; các giờ khác trên trang này là giờ của bản dùng thử.')
      .waitFor();
  });
});
