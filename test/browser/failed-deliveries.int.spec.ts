import { it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { plantFailedDelivery } from '../support/failed-delivery.js';

describeWithChromium('messages that were given up', () => {
  const { set, show } = browserScene();

  it('are counted in the first sentence, listed with their cause, and sent again by a press', async () => {
    await set.database.freeze('2024-03-12T02:00:00Z');
    await plantFailedDelivery(set.database.owner, set.small);
    const administrator = await show(set.small.administrator, '/operations');
    await administrator.says('1 thư hoặc tin nhắn không đến được người nhận, cần xử lý.');
    const given = administrator.part('Thư, tin nhắn không gửi được');
    await given.getByText('Lê Thị Trưởng').waitFor();
    await given.getByText('it answered 451 (đã thử 8 lần)').waitFor();
    await given.getByRole('button', { name: 'Gửi lại' }).click();
    await administrator.says('Mọi sự kiện đều được chuyển thông suốt.');
    await given.getByText('Không có thư, tin nhắn nào bị dừng gửi.').waitFor();
  });
});
