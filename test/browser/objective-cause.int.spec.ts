import { beforeAll, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { inForce } from '../support/in-force.js';
import { clearTerms } from '../support/terms.js';
import type { Window } from '../support/window.js';

const owed = 'Bố trí kinh phí mua máy quét';

describeWithChromium('why an item is late', () => {
  const { set, show } = browserScene({ worker: false });
  let head: Window;

  beforeAll(async () => {
    const terms = clearTerms(set.small.head.personId);
    const items = terms.items.flatMap((item) => [
      { ...item, time: { kind: 'DATE', on: '2024-03-08' } },
      {
        ...item,
        id: randomUUID(),
        side: 'ASSIGNER',
        task: owed,
        personId: set.small.chair.personId,
        time: { kind: 'DATE', on: '2024-03-05' },
      },
    ]);
    const { id, itemId } = await inForce(set, { ...terms, items });
    await set.database.freeze('2024-03-15T02:00:00Z');
    head = await show(set.small.head, `/commitments/${id}/items/${itemId}`);
  });

  it('is offered from what the other side did not do', async () => {
    await head.says(/quá hạn 5 ngày làm việc\.$/);
    const causes = head.part('Nguyên nhân khách quan');
    await causes.getByText('Nêu nguyên nhân', { exact: true }).first().click();
    await head.choose('Loại nguyên nhân', `Do bên kia chưa làm: ${owed}`);
    await head.write('Nội dung', 'Chưa có máy để số hóa');
    await head.button('Nêu nguyên nhân').click();
    await causes.getByText('chờ xem xét', { exact: true }).waitFor();
  });

  it('is decided by the other side, from his own work, with a reason where he refuses', async () => {
    const chair = await show(set.small.chair);
    await chair.page
      .getByRole('listitem')
      .filter({ hasText: 'Xem xét nguyên nhân chậm' })
      .getByRole('link', { name: /Giải ngân 95%/ })
      .click();
    const causes = chair.part('Nguyên nhân khách quan');
    await causes.getByText(`Do bên kia chưa làm: ${owed}`).waitFor();
    await chair.page.getByRole('button', { name: 'Không chấp nhận', disabled: true }).waitFor();
    await chair.button('Xác nhận nguyên nhân').click();
    await causes.getByText('được xác nhận', { exact: true }).waitFor();
    await head.part('Nguyên nhân khách quan').getByText('được xác nhận', { exact: true }).waitFor();
  });
});
