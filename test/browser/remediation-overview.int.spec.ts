import { beforeAll, expect, it } from '@jest/globals';
import { answeredInspection } from '../support/answered-inspection.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import type { InspectedProvince } from '../support/inspected-province.js';
import { pageFaults } from '../support/page-faults.js';
import { PHONE, type Window } from '../support/window.js';

describeWithChromium('how remediation stands', () => {
  const scene = browserScene();
  const { set, show } = scene;
  let place: InspectedProvince;
  let lead: Window;

  beforeAll(async () => {
    ({ place } = await answeredInspection(scene));
    await set.database.freeze('2024-05-06T02:00:00Z');
  });

  it('is said of the whole province first, then unit by unit', async () => {
    lead = await show(place.lead, '/');
    await lead.menu('Tình hình khắc phục').click();
    await lead.says('Tỉnh Thử: 1 tồn tại chưa khắc phục, 1 nhiệm vụ quá hạn.');
    const rows = lead.part('Theo đơn vị trực thuộc');
    await rows.getByRole('link', { name: '1 phải khắc phục, Huyện Này' }).waitFor();
    await rows.getByText('1 đơn vị chưa có tồn tại, kế hoạch hay nhiệm vụ nào').click();
    await rows.getByRole('link', { name: 'Huyện Kia' }).waitFor();
    await lead.part('Nhiệm vụ còn lại theo ngày').getByText('Xem số liệu dạng bảng').waitFor();
  });

  it('opens a unit, says where it stands in the tree, and goes back', async () => {
    await lead.page.getByRole('link', { name: 'Huyện Này', exact: true }).click();
    await lead.says('Huyện Này: 1 tồn tại chưa khắc phục, 1 nhiệm vụ quá hạn.');
    expect(new URL(lead.page.url()).searchParams.get('unitId')).toBe(place.district);
    await lead.part('Riêng Huyện Này').getByRole('link', { name: '1 phải khắc phục, Huyện Này' }).waitFor();
    const above = lead.page.getByRole('navigation', { name: 'Đơn vị cấp trên' });
    await above.getByRole('link', { name: 'Tỉnh Thử' }).click();
    await lead.says(/^Tỉnh Thử: /);
    await lead.page.goBack();
    await lead.says(/^Huyện Này: /);
  });

  it('opens each number to as many records', async () => {
    const own = lead.part('Riêng Huyện Này');
    const address = lead.page.url();
    const opened = async (name: string | RegExp, sentence: RegExp): Promise<number> => {
      await lead.page.goto(address);
      await own.getByRole('link', { name }).last().click();
      await lead.says(sentence);
      const rows = lead.page.locator('tbody tr[data-row-key], main ul.lined > li');
      await rows.first().waitFor();
      return rows.count();
    };
    expect(await opened('1 phải khắc phục, Huyện Này', /chưa kết thúc/)).toBe(1);
    await lead.button('Bỏ điều kiện “Riêng đơn vị, không tính cấp dưới”').click();
    await lead.page.getByText('Đang lọc theo').waitFor({ state: 'detached' });
    expect(new URL(lead.page.url()).searchParams.has('own')).toBe(false);
    expect(await opened('1 đã phê duyệt, Huyện Này', /^1 kế hoạch đang thực hiện/)).toBe(1);
    await lead.button('Bỏ điều kiện “Đã phê duyệt”').waitFor();
    expect(await opened(/1 Đang quá hạn$/, /^Riêng Huyện Này: 1 việc/)).toBe(1);
  });

  it('is the unit’s own for its head, who sees no other', async () => {
    const head = await show(place.head, '/remediation', PHONE);
    await head.says('Huyện Này: 1 tồn tại chưa khắc phục, 1 nhiệm vụ quá hạn.');
    expect(await head.page.getByRole('navigation', { name: 'Đơn vị cấp trên' }).count()).toBe(0);
    await head.page.goto(`/remediation?unitId=${place.elsewhere}`);
    await head.page.getByText('hồ sơ thuộc đơn vị mà đồng chí không được xem', { exact: false }).waitFor();
  });

  it('says so where there is nothing', async () => {
    const stranger = await show(place.stranger, '/remediation');
    await stranger.says('Huyện Kia: không có tồn tại, kế hoạch hay nhiệm vụ khắc phục nào.');
  });

  it('fits a phone', async () => {
    const faults = [
      ...(await pageFaults(lead, '/remediation', /^Tỉnh Thử: /)),
      ...(await pageFaults(lead, `/remediation?unitId=${place.district}`, /^Huyện Này: /)),
    ];
    expect(faults).toEqual([]);
  });
});
