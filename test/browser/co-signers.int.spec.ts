import { expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { answerOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { draftOne } from '../support/drafting.js';
import { PASSWORD } from '../support/small-district.js';

describeWithChromium('somebody signs beside a party', () => {
  const { set, show } = browserScene({ worker: false });

  it('is chosen by name, named wherever the text stands, and waited for by name', async () => {
    const id = await draftOne(set.chair, set.small);
    const read = async () => answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`));
    const chair = await show(set.small.chair, `/commitments/${id}/draft`);
    await chair.page.getByText('Người đồng ký', { exact: true }).click();
    await chair.page.getByRole('combobox', { name: 'Cùng ký với người giao' }).fill('Quản');
    const found = chair.page.locator('.ant-select-dropdown:visible').getByTitle('Trần Thị Quản');
    await found.click();
    await chair.page.keyboard.press('Escape');
    await chair.button('Lưu dự thảo').click();
    await chair.page.getByText('Đã lưu dự thảo.').first().waitFor();
    const { coSigners } = await read();
    expect(coSigners.ASSIGNER).toEqual({ people: [set.small.administrator.personId], needed: 1 });

    // The page finds the name again where only the id is known.
    await chair.page.reload();
    await chair.page.getByText('Trần Thị Quản').waitFor();
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.button('Giao ký').click();
    await chair.says(/^Chờ Lê Thị Trưởng ký/);
    await chair.part('Chữ ký').getByText('Đồng ký bên giao').waitFor();

    const { version, pendingHash: termsHash } = await read();
    await set.head.ask('POST', '/api/commitments/signatures', { commitments: [{ id, version, termsHash }] });
    await chair.says(/^Lê Thị Trưởng đã ký; chờ Nguyễn Văn Chủ, Trần Thị Quản ký xác nhận/);
    await chair.link('Ký xác nhận').click();
    await chair.write('Nhập lại mật khẩu để ký', PASSWORD);
    await chair.button('Ký xác nhận').click();
    await chair.says('Đã ký xác nhận.');
    await chair.page.goto(`/commitments/${id}`);
    await chair.says(/^Lê Thị Trưởng đã ký; chờ Trần Thị Quản ký xác nhận/);
    expect((await read()).status).toBe('SIGNED');
  });
});
