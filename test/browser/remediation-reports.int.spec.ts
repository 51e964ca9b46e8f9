import { beforeAll, expect, it } from '@jest/globals';
import { answeredInspection } from '../support/answered-inspection.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import type { InspectedProvince } from '../support/inspected-province.js';
import { pageFaults } from '../support/page-faults.js';
import { PHONE } from '../support/window.js';

describeWithChromium('monthly reports of remediation', () => {
  const scene = browserScene();
  const { set, show } = scene;
  let place: InspectedProvince;

  beforeAll(async () => {
    ({ place } = await answeredInspection(scene));
    await set.database.freeze('2024-05-06T02:00:00Z');
  });

  it('are issued, read and saved by who inspects', async () => {
    const lead = await show(place.lead, '/remediation-reports');
    await lead.says('Chưa có báo cáo nào.');
    await lead.button('Ban hành').click();
    await lead.says('1 nhiệm vụ đang quá hạn; 0 trên 1 tồn tại từ trước đã khắc phục.');
    await lead.page.getByRole('table', { name: 'Theo đơn vị' }).getByText('Huyện Này').waitFor();
    await lead.page.getByText('Lê Thị Bộ').waitFor();
    const saving = lead.page.waitForEvent('download');
    await lead.page.getByRole('link', { name: 'Word: Số 1 năm 2024, tháng 5/2024' }).click();
    expect((await saving).suggestedFilename()).toBe('Báo cáo khắc phục số 1 năm 2024 (tháng 2024-05).docx');
  });

  it('are issued again under a new number, and the old one says so', async () => {
    // Of two of one moment nobody could say which is the newer one.
    await set.database.freeze('2024-05-06T02:05:00Z');
    const lead = await show(place.lead, '/remediation-reports', PHONE);
    await lead.says('Báo cáo mới nhất là số 1 năm 2024, về tháng 5/2024.');
    await lead.page.getByText('Tháng này đã có báo cáo số 1 năm 2024.').waitFor();
    await lead.button('Ban hành bản thay thế').click();
    await lead.page.getByRole('link', { name: 'Thay báo cáo số 1 năm 2024' }).click();
    await lead.page.getByText('Đây là bản cũ, giữ nguyên như khi ban hành.').waitFor();
    await lead.page.getByRole('link', { name: 'Đã thay bằng số 2 năm 2024' }).waitFor();
    const address = new URL(lead.page.url()).pathname;
    expect(await pageFaults(lead, address, /^1 nhiệm vụ đang quá hạn/)).toEqual([]);
    expect(await pageFaults(lead, '/remediation-reports', /^Báo cáo mới nhất là số 2/)).toEqual([]);
  });

  it('are nobody’s below, and can’t be issued there', async () => {
    const head = await show(place.head, '/remediation-reports');
    await head.says('Chưa có báo cáo nào.');
    expect(await head.page.getByRole('button', { name: 'Ban hành' }).count()).toBe(0);
  });
});
