import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { draftOne } from '../support/drafting.js';
import { DESK, PHONE, Window } from '../support/window.js';

describeWithChromium('who needs more time asks for it, and somebody else decides', () => {
  const { set, show } = browserScene();
  let head: Window;
  let duty: string;

  beforeAll(async () => {
    const { chair, head: signatory, database, service } = set;
    const id = await draftOne(chair, set.small);
    await chair.ask('POST', `/api/commitments/${id}/issue`, { version: 1, signBy: '2024-03-15' });
    const read = async () => {
      const { rows } = await database.owner.query<object>(
        'select id, version, terms_hash as "termsHash" from commitments where id = $1',
        [id],
      );
      return { commitments: rows };
    };
    await signatory.ask('POST', '/api/commitments/signatures', await read());
    await chair.ask('POST', '/api/commitments/countersignatures', await read());
    await service.relayed();
    const { rows } = await database.owner.query<{ id: string }>("select id from duties where kind = 'ITEM'");
    duty = rows[0]?.id ?? '';
  });

  it('on a phone, from the page of the duty', async () => {
    head = await show(set.small.head, '/', PHONE);
    await head.page.getByRole('link', { name: 'Giải ngân', exact: false }).first().click();
    await head.link('Gia hạn, nhắc việc').click();
    await head.says(/^Lê Thị Trưởng phải hoàn thành nhiệm vụ chậm nhất ngày 31\/12\/2024/);
    await head.button('Đã nhận, đang xử lý').click();
    await head.page.getByText('Lê Thị Trưởng xác nhận đã nhận, đang xử lý').waitFor();
    await head.button('Đề nghị gia hạn').click();
    await head.writeDay('Gia hạn đến ngày', '15/03/2025');
    await head.choose('Loại nguyên nhân', 'Nguyên nhân khách quan');
    await head.write('Lý do', 'Mưa lũ làm gián đoạn thi công');
    await head.write('Minh chứng (số văn bản, nếu có)', 'Công văn 12/PCTT');
    await head.button('Gửi đề nghị').click();
    await head.part('Đề nghị gia hạn').getByText('từ 31/12/2024 đến 15/03/2025').waitFor();
    await head.says(/^Lê Thị Trưởng phải hoàn thành nhiệm vụ chậm nhất ngày 31\/12\/2024/);
    await head.mark();
  });

  it('the chair finds the request in his menu, gives another day, and the dates move before the asker’s eyes', async () => {
    const chair = await show(set.small.chair);
    await chair.page.getByText('1 đề nghị chờ quyết định').waitFor({ state: 'attached' });
    const waiting = chair.part('Chờ đồng chí quyết định');
    await waiting.getByText('từ 31/12/2024 đến 15/03/2025').waitFor();
    await waiting.getByRole('link', { name: /Giải ngân/ }).waitFor();
    await chair.link('Xem và quyết định 1 đề nghị gia hạn').click();
    await chair.says('1 đề nghị gia hạn chờ đồng chí quyết định.');
    await chair.page.getByRole('link', { name: /^Gia hạn/ }).click();
    await chair.says('1 đề nghị gia hạn chờ đồng chí quyết định.');
    await chair
      .part('Chờ đồng chí quyết định')
      .getByRole('link', { name: /Giải ngân/ })
      .click();
    await chair.says('Lê Thị Trưởng đề nghị gia hạn từ ngày 31/12/2024 đến ngày 15/03/2025.');
    await chair.writeDay('Ngày đến hạn mới', '28/02/2025');
    await chair.button('Đồng ý gia hạn').click();
    await chair.says(/^Lê Thị Trưởng phải hoàn thành nhiệm vụ chậm nhất ngày 28\/02\/2025/);
    await chair
      .part('Diễn biến')
      .getByText(/thời hạn từ 31\/12\/2024 thành 28\/02\/2025/)
      .waitFor();

    await head.says(/^Lê Thị Trưởng phải hoàn thành nhiệm vụ chậm nhất ngày 28\/02\/2025/);
    expect(await head.stayed()).toBe(true);
    await head.page.getByText('Thời hạn ban đầu').waitFor();
    await head.page.getByRole('button', { name: /^31\/12\/2024, xem cách tính hạn/ }).waitFor();
    await head.page.getByText('9 bước đã thay thế').click();
    const ledger = head.part('Sổ nhắc việc').getByRole('listitem');
    const lines = await Window.words(ledger);
    expect(lines.filter((line) => line.includes('đã thay thế')).length).toBeGreaterThan(3);
    const ahead = lines.filter((line) => line.includes('28/02/2025') && line.includes('sẽ thực hiện'));
    expect(ahead.map((line) => line.split('Quy định')[0])).toEqual(
      expect.arrayContaining([
        'Nhắc đúng ngày đến hạn',
        'Báo cáo cấp trên thứ 2 khi quá hạn 20 ngày làm việc',
        'Đôn đốc lần 3 khi quá hạn 15 ngày làm việc',
      ]),
    );
    expect(lines.join()).not.toMatch(/CAMKET|SUPERIOR|URGE/);
  });

  it('says nothing of it to whoever has nothing to do with it', async () => {
    const stranger = await show(set.small.administrator, '/extensions');
    await stranger.says('Không có đề nghị gia hạn nào đang chờ.');
  });

  it('reads as a sheet at a desk as well', async () => {
    const chair = await show(set.small.chair, `/duties/${duty}`, DESK);
    await chair.part('Sổ nhắc việc').getByRole('columnheader', { name: 'Đã báo cho' }).waitFor();
  });
});
