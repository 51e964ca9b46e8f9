import { beforeAll, expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { foundCommunes } from '../support/many-communes.js';
import { reachedLastYear } from '../support/reached-last-year.js';
import { Window } from '../support/window.js';
import { workingOrganization } from '../support/working-organization.js';

describeWithChromium('terms that are soft for one unit of many', () => {
  const { set, show } = browserScene();

  beforeAll(async () => {
    const organization = await workingOrganization(set.database);
    await foundCommunes(organization, set.small, 1);
    await organization.module.close();
    // What Xã Bé reached last year.
    const commune = { unit: set.small.commune, head: set.small.head.personId };
    const reached = { code: 'DUNG_HAN', name: 'Tỷ lệ hồ sơ đúng hạn', reading: 98 };
    await reachedLastYear(set.database.owner, set.small.tenantId, commune, reached);
  });

  it('are issued to the others, and it is named with the reason', async () => {
    const chair = await show(set.small.chair, '/commitments/new?to=all');
    await chair.choose('Các đơn vị trực thuộc', 'Huyện Nhỏ');
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.button('Thêm nhiệm vụ').click();
    await chair.write('Rõ việc', 'Giải quyết hồ sơ đúng hạn');
    await chair.write('Rõ thẩm quyền', 'Phân công công chức một cửa');
    await chair.write('Rõ trách nhiệm', 'Trước Chủ tịch UBND huyện');
    await chair.write('Rõ sản phẩm', 'Báo cáo quý');
    await chair.writeDay('Rõ thời gian', '28/06/2024');
    await chair.button('Thêm chỉ tiêu đo').click();
    // A code that was used brings its words along.
    await chair.page.getByRole('combobox', { name: 'Mã chỉ tiêu' }).fill('dung');
    const used = chair.page.locator('.ant-select-dropdown:visible').getByTitle('DUNG_HAN');
    await used.click();
    expect(await chair.page.getByLabel('Tên chỉ tiêu').inputValue()).toBe('Tỷ lệ hồ sơ đúng hạn');
    expect(await chair.page.getByLabel('Đơn vị tính').inputValue()).toBe('%');
    await chair.page.getByText('1 đơn vị đang dùng mã này.').waitFor();
    await chair.write('Mức phải đạt', '95,5');
    await chair.button('Giao ký cho tất cả').click();
    await chair.says('Đã giao ký 1 đơn vị; 1 đơn vị được bỏ qua.');
    const skipped = chair.part('Đơn vị được bỏ qua').getByRole('listitem');
    expect(await Window.words(skipped)).toEqual([
      'Xã Bé · có cảnh báo riêng của đơn vị chưa giải trình; soạn và giao riêng cho đơn vị này',
    ]);
  });
});
