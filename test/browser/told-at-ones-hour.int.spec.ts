import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueAndRead } from '../support/issue-and-read.js';
import { eventually } from '../support/eventually.js';
import type { Window } from '../support/window.js';

describeWithChromium('somebody who chooses when he is told', () => {
  const { set, show } = browserScene();
  let head: Window;
  const delivered = async () => {
    const { rows } = await set.database.owner.query<{ at: Date }>(
      `select delivered_at as at from deliveries where state = 'DELIVERED' and person_id = $1
         and delivered_at > '2024-03-02'`,
      [set.small.head.personId],
    );
    return rows.map(({ at }) => at.toISOString());
  };

  beforeAll(() => issueAndRead(set, '2024-03-15'));

  it('finds the hour on his account, and what can’t be muted said beside it', async () => {
    head = await show(set.small.head, '/account');
    await head.page.getByText('Mỗi ngày làm việc một thư tổng hợp lúc 07:30, qua thư điện tử.').waitFor();
    await head.page.getByText(/^Luôn được gửi: báo cáo lên cấp trên, đôn đốc/).waitFor();
    await head.write('Giờ nhận thư tổng hợp', '10:30');
    await head.button('Lưu cách nhận').click();
    await head.page.getByText('Mỗi ngày làm việc một thư tổng hợp lúc 10:30, qua thư điện tử.').waitFor();
  });

  it('gets his digest at that hour and not before', async () => {
    await set.service.relayed();
    await set.database.freeze('2024-03-12T01:00:00Z');
    // It is on the page at once; what leaves waits.
    await head.link('Thông báo, 1 chưa đọc').click();
    await head.page.getByText('Chờ thư tổng hợp').waitFor();
    await eventually(async () => {
      const { rows } = await set.database.owner.query(
        "select reason, deliver_at from notices where person_id = $1 and class = 'REMINDER'",
        [set.small.head.personId],
      );
      expect(rows).toEqual([{ reason: 'NEXT_DIGEST', deliver_at: new Date('2024-03-12T03:30:00Z') }]);
    });
    await set.database.freeze('2024-03-12T03:29:00Z');
    expect(await delivered()).toEqual([]);
    await set.database.freeze('2024-03-12T03:30:00Z');
    await head.page.getByText('Thư điện tử, đã đến 10:30 12/03/2024').waitFor();
    expect(await delivered()).toEqual(['2024-03-12T03:30:00.000Z']);
  });

  it('is known to have seen it once he has opened what it leads to', async () => {
    await head.page.getByRole('button', { name: /Đến hạn ký ngày 15\/03\/2024/ }).click();
    await head.says(/^Chờ Lê Thị Trưởng ký/);
    await head.link('Thông báo, không có mới').click();
    await head.page.getByText(/đã xem 10:30 12\/03\/2024/).waitFor();
  });
});
