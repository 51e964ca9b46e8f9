import { expect, it } from '@jest/globals';
import { changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { draftOne } from '../support/drafting.js';
import { clearTerms } from '../support/terms.js';
import { Window } from '../support/window.js';

describeWithChromium('what one writes', () => {
  const { set, show } = browserScene({ worker: false });

  it('is still there after the tab was closed', async () => {
    const chair = await show(set.small.chair, '/commitments/new');
    await chair.choose('Đơn vị', 'Xã Bé');
    await chair.button('Thêm nhiệm vụ').click();
    await chair.write('Rõ việc', 'Việc đang soạn dở');
    await chair.page.close();
    const again = await Window.open(chair.context);
    await again.page.goto('/commitments/new');
    await again.page.getByText('Đã mở lại phần đang soạn dở lần trước.').waitFor();
    expect(await again.page.getByLabel('Rõ việc').inputValue()).toBe('Việc đang soạn dở');
    await again.page.getByTitle('Xã Bé').waitFor();
  });

  it('is kept when somebody else changed the draft meanwhile, who is told what he would have undone', async () => {
    const id = await draftOne(set.chair, set.small);
    const chair = await show(set.small.chair, `/commitments/${id}/draft`);
    // The live stream would say so at once; the other change has to come in the blink between.
    await chair.page.route('**/api/live', (route) => route.abort());
    await chair.page.reload();
    await chair.write('Rõ việc', 'Giải ngân 97%');
    await revise(id, 'Tên do người khác sửa');
    await chair.button('Lưu dự thảo').click();
    await chair.page
      .getByRole('list', { name: 'Những thay đổi trong lúc đó' })
      .getByText('Sửa dự thảo')
      .waitFor();
    expect(await chair.page.getByLabel('Rõ việc').inputValue()).toBe('Giải ngân 97%');
    await chair.button('Tải bản mới, giữ phần tôi đã nhập').click();
    await chair.button('Giữ phần tôi soạn').click();
    await chair.button('Lưu dự thảo').click();
    await chair.page.getByText('Đã lưu dự thảo.').first().waitFor();
    expect(await chair.page.getByLabel('Rõ việc').inputValue()).toBe('Giải ngân 97%');
  });

  it('waits while the service can’t be reached, and is saved once when it can', async () => {
    const id = await draftOne(set.chair, set.small);
    const chair = await show(set.small.chair, `/commitments/${id}/draft`);
    await chair.write('Rõ việc', 'Viết trong lúc mất mạng');
    await chair.context.setOffline(true);
    await chair.button('Lưu dự thảo').click();
    await chair.page.getByText('Chưa kết nối được máy chủ. Nội dung đang soạn vẫn được giữ').waitFor();
    expect(await chair.page.getByLabel('Rõ việc').inputValue()).toBe('Viết trong lúc mất mạng');
    await chair.context.setOffline(false);
    await chair.page.getByText('Chưa kết nối được máy chủ. Nội dung').waitFor({ state: 'detached' });
    await chair.button('Lưu dự thảo').click();
    await chair.page.getByText('Đã lưu dự thảo.').first().waitFor();
    const { rows } = await set.database.owner.query('select version from commitments where id = $1', [id]);
    expect(rows).toEqual([{ version: 2 }]);
  });

  it('is shown though it came between what a page read first and its listening', async () => {
    const watching = await show(set.small.chair, '/commitments');
    const chair = await show(set.small.chair, '/');
    let listen = () => {};
    const held = new Promise<void>((resolve) => (listen = resolve));
    await chair.page.route('**/api/live', async (route) => {
      await held;
      await route.continue();
    });
    await chair.page.goto('/commitments');
    await chair.page.getByRole('table').first().waitFor();
    const id = await draftOne(set.chair, set.small);
    await revise(id, 'Vừa soạn xong');
    await watching.page.getByText('Vừa soạn xong').first().waitFor();
    listen();
    await chair.page.getByText('Vừa soạn xong').first().waitFor();
  });

  const revise = async (id: string, title: string) => {
    const { commune, head } = set.small;
    const terms = clearTerms(head.personId, title);
    const body = { version: 1, unitId: commune, signatoryId: head.personId, terms };
    changedBy(await set.chair.ask('PUT', `/api/commitments/${id}/draft`, body));
  };
});
