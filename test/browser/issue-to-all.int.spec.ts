import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { foundCommunes } from '../support/many-communes.js';
import { issueOne } from '../support/drafting.js';
import { Window } from '../support/window.js';
import { workingOrganization } from '../support/working-organization.js';

const COMMUNES = 39;

describeWithChromium('issuing to all heads below a district', () => {
  const { set, show } = browserScene({ worker: false });
  let chair: Window;

  beforeAll(async () => {
    const organization = await workingOrganization(set.database);
    await foundCommunes(organization, set.small, COMMUNES);
    await organization.module.close();
  });

  it('says before how many it will reach', async () => {
    chair = await show(set.small.chair, '/commitments');
    await chair.link('Giao cho nhiều đơn vị').click();
    await chair.choose('Các đơn vị trực thuộc', 'Huyện Nhỏ');
    await chair.page.getByText(`${COMMUNES + 1} người đứng đầu sẽ nhận cam kết`).waitFor();
  });

  it('shows how far it has come, and still does after one left the page and came back', async () => {
    await issueOne(set.chair, set.small, '2024-03-15');
    await chair.button('Thêm nhiệm vụ').click();
    await chair.write('Rõ việc', 'Giải quyết hồ sơ đúng hạn');
    await chair.write('Rõ thẩm quyền', 'Phân công công chức một cửa');
    await chair.write('Rõ trách nhiệm', 'Trước Chủ tịch UBND huyện');
    await chair.write('Rõ sản phẩm', 'Tỷ lệ đúng hạn 98%');
    await chair.writeDay('Rõ thời gian', '31/12/2024');
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.button('Giao ký cho tất cả').click();
    await chair.write('Không nhiệm vụ nào có chỉ tiêu đo được bằng số.', 'Tỷ lệ đã ghi ở sản phẩm');
    await chair.button('Giao ký cho tất cả').click();
    await chair.says('Đang giao ký: đã giao 0 đơn vị.');
    await chair.menu('Việc của tôi').click();
    await chair.link('Đang giao ký').waitFor();

    await chair.page.close();
    chair = await Window.open(chair.context);
    await chair.page.goto('/board');
    await chair.link('Đang giao ký').waitFor();
    await chair.says(`0 trên ${COMMUNES + 1} đơn vị có cam kết đang có hiệu lực.`);
    await chair.mark();
    await set.service.startWorker();
    await chair.link('Đã giao ký xong').click();
    await chair.says(`Đã giao ký ${COMMUNES} đơn vị; 1 đơn vị được bỏ qua.`);
    await chair.part('Đơn vị được bỏ qua').getByText('Xã Bé · đã có cam kết trong năm').waitFor();
    expect(await chair.stayed()).toBe(true);
  });

  it('is followed by who has signed, who has not, and since when', async () => {
    await chair.link('Xem tình hình ký').click();
    await chair.says(`${COMMUNES + 1} trên ${COMMUNES + 1} đơn vị chưa ký.`);
    await chair.mark();
    await signForTheHead();
    await chair.says(`${COMMUNES} trên ${COMMUNES + 1} đơn vị chưa ký.`);
    expect(await chair.part('Chưa ký').getByText('Xã Bé').count()).toBe(0);

    await set.database.freeze('2024-03-19T02:00:00Z');
    await chair.says(`${COMMUNES} trên ${COMMUNES + 1} đơn vị chưa ký; ${COMMUNES} đã quá hạn.`);
    expect(await chair.part('Chưa ký').getByText('quá hạn 2 ngày làm việc').count()).toBe(COMMUNES);
    expect(await chair.stayed()).toBe(true);
  });

  it('shows each unit on the board with its head and where its commitment stands', async () => {
    await chair.menu('Bảng đơn vị').click();
    const card = (unit: string) => chair.page.getByRole('listitem').filter({ hasText: unit });
    await card('Xã Bé').getByText('Chờ ký xác nhận').waitFor();
    await card('Xã Bé').getByText('Lê Thị Trưởng').waitFor();
    await card('Phạm Văn 7').getByText('Chờ ký').waitFor();
    await card('Phạm Văn 7').getByText('quá hạn 2 ngày làm việc').waitFor();
  });

  const signForTheHead = async () => {
    const { rows } = await set.database.owner.query<{ id: string; version: number; termsHash: string }>(
      `select id, version, terms_hash as "termsHash" from commitments where signatory_id = $1`,
      [set.small.head.personId],
    );
    await set.head.ask('POST', '/api/commitments/signatures', { commitments: rows });
  };
});
