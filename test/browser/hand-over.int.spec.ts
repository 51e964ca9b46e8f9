import { beforeAll, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import { changedBy } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { inForce } from '../support/in-force.js';
import { headLeaves, joinCommune } from '../support/join-commune.js';
import { foundCommunes } from '../support/many-communes.js';
import type { Official } from '../support/small-district.js';
import { clearTerms } from '../support/terms.js';
import { PHONE, type Window } from '../support/window.js';
import { workingOrganization } from '../support/working-organization.js';

describeWithChromium('a head hands over to the next', () => {
  const { set, show } = browserScene({ worker: false });
  let successor: Official;
  let chair: Window;
  let next: Window;

  beforeAll(async () => {
    const terms = clearTerms(set.small.head.personId, 'Cam kết đang hiệu lực');
    const items = terms.items.map((item) => ({ ...item, time: { kind: 'DATE', on: '2024-03-08' } }));
    await inForce(set, { ...terms, items });
    await issueOne(set.chair, set.small, '2024-03-29');
    await set.database.freeze('2024-03-20T02:00:00Z');
  });

  it('not before there is another head, and the page says so and who records it', async () => {
    chair = await show(set.small.chair);
    await chair.menu('Bàn giao').click();
    await chair.says('Chọn người bàn giao để xem đang chịu trách nhiệm những cam kết nào.');
    await chair.choose('Người bàn giao', 'Lê Thị Trưởng');
    await chair.says('Lê Thị Trưởng có 0 cam kết bàn giao được ngay, 2 cam kết cần xử lý trước.');
    await chair.page.getByText('đơn vị chưa có người đứng đầu khác', { exact: false }).waitFor();
    expect(await chair.button('Bàn giao 0 cam kết').isDisabled()).toBe(true);
  });

  it('with how it stands; what is not in force is listed, to be issued again', async () => {
    await headLeaves(set.administrator, set.small, '2024-03-19');
    successor = await joinCommune(set.service, set.small, {
      name: 'Phạm Thị Kế',
      username: 'ke',
      title: 'Chủ tịch UBND xã',
      head: true,
      functions: ['SIGNATORY', 'HEAD_OF_UNIT'],
      from: localDate('2024-03-20'),
    });
    await chair.page.reload();
    await chair.says('Lê Thị Trưởng có 1 cam kết bàn giao được ngay, 1 cam kết cần xử lý trước.');
    await chair.page.getByText('Chưa có hiệu lực: phải giao ký lại').waitFor();
    await chair.link('Xã Bé: Giải ngân vốn đầu tư công năm 2024').waitFor();
    const stated = chair.part('2. Những gì bàn giao');
    await stated.getByText('Phạm Thị Kế nhận 1 cam kết').waitFor();
    await stated.getByText('7 ngày làm việc').waitFor();
    await chair.write('Căn cứ, ghi chú (không bắt buộc)', 'Quyết định 15/QĐ-UBND');
    await chair.button('Bàn giao 1 cam kết').click();
    await chair.says('Đã bàn giao 1 cam kết.');
  });

  it('the next one finds it on a phone and says what is not right', async () => {
    next = await show(successor, '/', PHONE);
    await next.link('Cam kết đang hiệu lực').click();
    await next.says('Đồng chí nhận bàn giao từ Lê Thị Trưởng: xem từng nhiệm vụ rồi trả lời.');
    await next.page.getByText('“Quyết định 15/QĐ-UBND”').waitFor();
    await next.page.getByRole('checkbox', { name: /^Không đúng: Giải ngân 95%/ }).check();
    expect(await next.button('Nhận, có ý kiến về 1 nhiệm vụ').isDisabled()).toBe(true);
    await next.write('Không đúng ở điểm nào', 'Đã chậm 9 ngày theo biên bản');
    await next.button('Nhận, có ý kiến về 1 nhiệm vụ').click();
    await next.says('Đồng chí có ý kiến khác về bản bàn giao, chờ giải quyết.');
    await next.page.getByText('Người giải quyết: Nguyễn Văn Chủ.').waitFor();
  });

  it('and the chair settles it', async () => {
    await chair.link('Về Việc của tôi').click();
    await chair.link('Cam kết đang hiệu lực').click();
    await chair.says('Phạm Thị Kế có ý kiến khác về bản bàn giao; đồng chí là người giải quyết.');
    await chair.page.getByText('“Đã chậm 9 ngày theo biên bản”', { exact: false }).waitFor();
    expect(await chair.page.getByLabel('Số ngày chậm tính cho người bàn giao').inputValue()).toBe('7');
    await chair.write('Số ngày chậm tính cho người bàn giao', '9');
    await chair.write('Căn cứ giải quyết', 'Theo biên bản bàn giao');
    await chair.button('Kết luận').click();
    await chair.says('Ý kiến khác khi Lê Thị Trưởng bàn giao cho Phạm Thị Kế đã được giải quyết.');
    await chair.page.getByText('kết luận: 9 ngày làm việc tính cho người bàn giao').waitFor();
    await next.says('Ý kiến khác khi Lê Thị Trưởng bàn giao cho đồng chí đã được giải quyết.');
  });

  it('and his item says how much of its lateness is not his', async () => {
    await next.page.goto('/');
    await next.link('Giải ngân 95% kế hoạch vốn được giao').click();
    await next.page
      .getByText(
        'trong đó 9 ngày làm việc tính cho Lê Thị Trưởng, người chịu trách nhiệm trước ngày 20/03/2024',
      )
      .waitFor();
  });

  it('is no page for whoever may not hand over', async () => {
    const stranger = await show(successor, '/handovers');
    await stranger.page.getByText('Trang này dành cho người giữ vai trò “Cơ quan nội vụ”').waitFor();
  });

  it('and when the unit itself ends, the chair chooses which one takes over', async () => {
    const works = await workingOrganization(set.database);
    await foundCommunes(works, set.small, 2, { names: ['Xã Đông', 'Xã Tây'] });
    await works.module.close();
    const { rows } = await set.database.owner.query<{ id: string }>(
      `select unit_id as id from camket.unit_versions where name in ('Xã Đông', 'Xã Tây') order by name collate "vi-x-icu"`,
    );
    changedBy(
      await set.administrator.ask('POST', `/api/units/${set.small.commune}/abolition`, {
        version: 1,
        on: '2024-03-20',
        successorIds: rows.map(({ id }) => id),
      }),
    );
    await set.database.freeze('2024-03-21T02:00:00Z');
    const phone = await show(set.small.chair, '/', PHONE);
    const waiting = phone.page.getByRole('listitem').filter({ hasText: 'chia thành Xã Đông, Xã Tây' });
    await waiting.filter({ hasText: 'Lê Thị Trưởng' }).waitFor();
    await waiting.filter({ hasText: 'Phạm Thị Kế' }).getByRole('link').click();
    await phone.page.getByText('Đơn vị đã kết thúc: chọn đơn vị nhận').waitFor();
    await phone.choose('Đơn vị nhận cam kết', 'Xã Tây');
    await phone.says('Phạm Thị Kế có 1 cam kết bàn giao được ngay.');
    expect(await phone.button('Bàn giao 1 cam kết').isDisabled()).toBe(true);
    await phone.write('Căn cứ chuyển sang đơn vị khác', 'Nghị quyết 1678/NQ-UBTVQH15');
    await phone.button('Bàn giao 1 cam kết').click();
    await phone.says('Đã bàn giao 1 cam kết.');
  });
});
