import { expect, it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { PASSWORD } from '../support/small-district.js';
import { PHONE, Window } from '../support/window.js';

describeWithChromium('a text is argued about until both sign it', () => {
  const { set, show } = browserScene();
  let chair: Window;
  let head: Window;

  it('binds both, measures what it promises, and is issued once its warnings are answered', async () => {
    chair = await show(set.small.chair, '/commitments/new');
    await chair.choose('Đơn vị', 'Xã Bé');
    await chair.writeDay('Hạn ký', '15/03/2024');
    await chair.button('Thêm nhiệm vụ').click();
    const task = chair.part('Nhiệm vụ 1');
    await task.getByLabel('Rõ việc').fill('Giải ngân 95% kế hoạch vốn được giao');
    await task.getByLabel('Rõ thẩm quyền').fill('Quyết định phân bổ chi tiết');
    await task.getByLabel('Rõ trách nhiệm').fill('Trước Chủ tịch UBND huyện');
    await task.getByLabel('Rõ sản phẩm').fill('Báo cáo giải ngân');
    await writeDayIn(task, '31/12/2024');

    await chair.button('Thêm cam kết của người giao').click();
    const promise = chair.part('Cam kết 1 của người giao');
    await promise.getByText('Người giao cam kết', { exact: true }).waitFor();
    await promise.getByLabel('Rõ việc').fill('Bố trí thêm một công chức kế toán');
    await promise.getByLabel('Rõ thẩm quyền').fill('Điều động công chức');
    await promise.getByLabel('Rõ trách nhiệm').fill('Trước Hội đồng nhân dân huyện');
    await promise.getByLabel('Rõ sản phẩm').fill('Quyết định điều động');
    await writeDayIn(promise, '29/03/2024');
    await chair.says('Đã đủ sáu rõ.');

    await chair.button('Giao ký').click();
    const warned = chair.part('Cảnh báo cần giải trình');
    const answer = warned.getByLabel('Không nhiệm vụ nào có chỉ tiêu đo được bằng số.');
    await answer.fill('Sẽ giao chỉ tiêu sau khi huyện duyệt');
    // What one answers is kept like what one writes.
    await chair.page.reload();
    expect(await answer.inputValue()).toBe('Sẽ giao chỉ tiêu sau khi huyện duyệt');

    await task.getByRole('button', { name: 'Thêm chỉ tiêu đo' }).click();
    await chair.page.getByText('Ghi đủ mã, tên, đơn vị tính và mức phải đạt của chỉ tiêu.').waitFor();
    await task.getByLabel('Mã chỉ tiêu').fill('Tỷ lệ giải ngân');
    expect(await task.getByLabel('Mã chỉ tiêu').inputValue()).toBe('TY_LE_GIAI_NGAN');
    await task.getByRole('button', { name: 'Bỏ chỉ tiêu đo' }).click();
    await chair.button('Giao ký').click();
    await chair.says(/^Chờ Lê Thị Trưởng ký chậm nhất ngày 15\/03\/2024/);

    const answered = chair.part('Cảnh báo đã giải trình');
    await answered.getByText('Sẽ giao chỉ tiêu sau khi huyện duyệt').waitFor();
    const terms = chair.part('Nội dung cam kết');
    expect(await Window.words(terms.getByRole('heading', { level: 4 }))).toEqual([
      'Người cam kết',
      'Người giao cam kết lại',
    ]);
    await chair.mark();
  });

  it('comes back with a reason and with what would be signed, from a phone', async () => {
    head = await show(set.small.head, new URL(chair.page.url()).pathname, PHONE);
    await head.button('Việc khác').click();
    await head.link('Trả lại').click();
    await head.says('Trả lại bản cam kết cho Nguyễn Văn Chủ, chưa ký.');
    await head.page.getByText('Ghi lý do trước.').waitFor();
    await head.write('Vì sao chưa ký', 'Vốn về chậm, chưa có kế toán');
    await head.button('Kèm nội dung tôi có thể ký').click();
    const task = head.part('Nhiệm vụ 1');
    await task.getByLabel('Rõ việc').fill('Giải ngân 90% kế hoạch vốn được giao');
    await task.getByRole('button', { name: 'Thêm chỉ tiêu đo' }).click();
    await task.getByLabel('Mã chỉ tiêu').fill('GIAI_NGAN');
    await task.getByLabel('Tên chỉ tiêu').fill('Tỷ lệ giải ngân');
    await task.getByLabel('Đơn vị tính').fill('%');
    await task.getByLabel('Mức phải đạt').fill('90');
    await head.part('Những gì đồng chí thay đổi').getByText('Sửa 1 nội dung.').waitFor();
    await head.button('Trả lại kèm đề nghị').click();
    await head.says(/^Lê Thị Trưởng đã trả lại, chưa ký; chờ Nguyễn Văn Chủ trả lời/);
  });

  it('shows who issued it at a glance what would be different', async () => {
    await chair.says(/^Lê Thị Trưởng đã trả lại, chưa ký/);
    expect(await chair.stayed()).toBe(true);
    const returned = chair.part('Lê Thị Trưởng trả lại vì');
    await returned.getByText('Vốn về chậm, chưa có kế toán').waitFor();
    await returned.getByText('Sửa 1 nội dung.').waitFor();
    expect(await marked(returned)).toEqual({
      dropped: ['bỏ: 95', 'trước: không có', 'trước: không có'],
      added: ['thêm: 90', 'nay là: Tỷ lệ giải ngân (GIAI_NGAN)', 'nay là: ít nhất 90 %'],
    });
  });

  it('is issued again on the proposal, and the signatory sees what came of it before he signs', async () => {
    await chair.link('Soạn theo đề nghị, giao ký lại').click();
    await chair.says('Soạn bản khác cho Xã Bé để ký lại.');
    const task = chair.part('Nhiệm vụ 1');
    expect(await task.getByLabel('Rõ việc').inputValue()).toBe('Giải ngân 90% kế hoạch vốn được giao');
    await task.getByLabel('Rõ việc').fill('Giải ngân 92% kế hoạch vốn được giao');
    await task.getByLabel('Mức phải đạt').fill('92');
    await chair.writeDay('Hạn ký', '20/03/2024');
    await chair.button('Giao ký lại').click();
    await chair.says(/^Chờ Lê Thị Trưởng ký chậm nhất ngày 20\/03\/2024/);

    await head.says(/^Chờ Lê Thị Trưởng ký/);
    await head.page.goto('/');
    await head.page.getByText('Giao ký lại').first().waitFor();
    await head.link('Đọc và ký').click();
    const changed = head.part('Thay đổi so với bản giao trước');
    await changed.getByText('Sửa 1 nội dung.').waitFor();
    expect((await marked(changed)).added).toEqual([
      'thêm: 92',
      'nay là: Tỷ lệ giải ngân (GIAI_NGAN)',
      'nay là: ít nhất 92 %',
    ]);
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Ký cam kết').click();
    await head.says('Đã ký bản cam kết.');
  });

  it('is in force over the words both have seen last; the texts before stay, with what was said of them', async () => {
    await chair.says(/^Lê Thị Trưởng đã ký; chờ Nguyễn Văn Chủ ký xác nhận/);
    await countersign(chair);
    await chair.link('Xã Bé').click();
    await chair.says('Cam kết của Xã Bé có hiệu lực từ ngày 01/03/2024.');
    const all = chair.part('Các bản đã giao ký');
    const texts = all.getByRole('listitem');
    expect(await Window.words(texts.getByText(/^(Có hiệu lực|Không dùng, đã giao bản khác)$/))).toEqual([
      'Có hiệu lực',
      'Không dùng, đã giao bản khác',
    ]);
    await all.getByText('So sánh hai bản').click();
    await chair.choose('Bản trước', 'Bản 1');
    await chair.choose('Bản sau', 'Nội dung đề nghị khi trả lại bản 1');
    expect((await marked(all)).added).toContain('thêm: 90');
    const told = chair.part('Diễn biến');
    await told.getByText('Vốn về chậm, chưa có kế toán').waitFor();
  });

  const writeDayIn = async (within: ReturnType<Window['part']>, day: string) => {
    const field = within.getByLabel('Rõ thời gian', { exact: true });
    await field.fill(day);
    await field.press('Enter');
  };
  const marked = async (within: ReturnType<Window['part']>) => ({
    dropped: await Window.words(within.getByRole('list').getByRole('deletion')),
    added: await Window.words(within.getByRole('insertion').filter({ hasNotText: /^thêm vào$/ })),
  });
  const countersign = async (who: Window) => {
    await who.link('Ký xác nhận').click();
    await who.write('Nhập lại mật khẩu để ký', PASSWORD);
    await who.button('Ký xác nhận').click();
    await who.says('Đã ký xác nhận.');
  };
});
