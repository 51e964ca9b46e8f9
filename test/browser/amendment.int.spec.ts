import { beforeAll, expect, it } from '@jest/globals';
import { getCommitment } from '#libs/contracts/src/http/commitment-detail.js';
import { answerOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { issueOne } from '../support/drafting.js';
import { PASSWORD } from '../support/small-district.js';
import type { Window } from '../support/window.js';

describeWithChromium('a commitment in force is amended', () => {
  const { set, show } = browserScene();
  let id = '';
  let chair: Window;
  let head: Window;

  const read = async () => answerOf(getCommitment, await set.chair.ask('GET', `/api/commitments/${id}`));
  const signedBy = async (who: typeof set.chair, path: string) => {
    const { version, pendingHash: termsHash } = await read();
    await who.ask('POST', path, { commitments: [{ id, version, termsHash }] });
  };

  beforeAll(async () => {
    id = await issueOne(set.chair, set.small, '2024-03-15');
    await signedBy(set.head, '/api/commitments/signatures');
    await signedBy(set.chair, '/api/commitments/countersignatures');
  });

  it('on the proposal of its signatory, with a reason, beside what is in force', async () => {
    head = await show(set.small.head, `/commitments/${id}`);
    await head.says('Cam kết của Xã Bé có hiệu lực từ ngày 01/03/2024.');
    await head.button('Việc khác').click();
    await head.link('Đề nghị sửa đổi').click();
    await head.says('Đề nghị sửa đổi cam kết đang có hiệu lực của Xã Bé.');
    const task = head.part('Nhiệm vụ 1');
    await head.write('Vì sao cần sửa đổi', 'Vốn bổ sung về sớm');
    await head.writeDay('Hạn ký', '15/03/2024');
    await head.part('Những gì đồng chí thay đổi').getByText('Hai bản không khác nhau.').waitFor();
    await head.button('Gửi đề nghị sửa đổi').click();
    await head.page.getByRole('alert').getByText('Nội dung chưa có gì thay đổi').first().waitFor();
    await task.getByLabel('Mức phải đạt').fill('97');
    await head.button('Gửi đề nghị sửa đổi').click();
    await head.says(/^Cam kết của Xã Bé có hiệu lực .* Bản sửa đổi chờ Lê Thị Trưởng ký\.$/);

    // Until both have signed, the old words hold.
    const { status, amendment, terms } = await read();
    expect([status, amendment, terms.items[0]?.indicator?.target]).toEqual(['IN_FORCE', 'ISSUED', 95]);
    await head.part('Nội dung cam kết').getByText('ít nhất 95 %').waitFor();
    await head.part('Sửa đổi được đề nghị').getByText('Vốn bổ sung về sớm').waitFor();
  });

  it('is told from a first text in lists and where one signs', async () => {
    chair = await show(set.small.chair, '/commitments');
    await chair.page.getByRole('row').getByText('Bản sửa đổi chờ ký', { exact: true }).waitFor();
    await head.page.goto('/');
    await head.page.getByText('Bản sửa đổi chờ ký', { exact: true }).first().waitFor();
  });

  it('is signed over the hash of the new words by one, and then by the other, and takes force', async () => {
    await head.page.goto(`/sign?id=${id}`);
    const { pendingHash, termsHash } = await read();
    expect(pendingHash).not.toBe(termsHash);
    await head.page.getByText(pendingHash ?? '', { exact: true }).waitFor();
    const changed = head.part('Sửa đổi được đề nghị');
    await changed.getByText('nay là: ít nhất 97 %').waitFor();
    await head.write('Nhập lại mật khẩu để ký', PASSWORD);
    await head.button('Ký cam kết').click();
    await head.says('Đã ký bản cam kết.');

    await chair.page.goto('/countersign');
    await chair.part('Sửa đổi được đề nghị').getByText('nay là: ít nhất 97 %').waitFor();
    await chair.write('Nhập lại mật khẩu để ký', PASSWORD);
    await chair.button('Ký xác nhận').click();
    await chair.says('Đã ký xác nhận.');
    const { terms, termsHash: now, amendment } = await read();
    expect([now, amendment, terms.items[0]?.indicator?.target]).toEqual([pendingHash, null, 97]);
  });

  it('and may be refused, by whom it is not wanted, with a reason; what was signed of it is void', async () => {
    await head.page.goto(`/commitments/${id}/amend`);
    await head.write('Vì sao cần sửa đổi', 'Giảm bớt việc');
    await head.writeDay('Hạn ký', '15/03/2024');
    await head.part('Nhiệm vụ 1').getByLabel('Mức phải đạt').fill('98');
    await head.button('Gửi đề nghị sửa đổi').click();
    await head.says(/Bản sửa đổi chờ Lê Thị Trưởng ký\.$/);
    await signedBy(set.head, '/api/commitments/signatures');
    await chair.page.goto(`/commitments/${id}`);
    await chair.says(/Bản sửa đổi chờ Nguyễn Văn Chủ ký xác nhận\.$/);
    await chair.button('Việc khác').click();
    await chair.button('Không chấp nhận sửa đổi').click();
    await chair.write('Vì sao không chấp nhận, hoặc rút lại', 'Mức 97% là vừa sức');
    await chair.button('Không chấp nhận sửa đổi').click();
    await chair.says('Cam kết của Xã Bé có hiệu lực từ ngày 01/03/2024.');
    const dropped = chair
      .part('Các bản đã giao ký')
      .getByRole('listitem')
      .filter({ hasText: 'Sửa đổi không được chấp nhận' })
      .first();
    await dropped.getByText('Giảm bớt việc').waitFor();
    await dropped.getByText('Mức 97% là vừa sức').waitFor();
    await dropped.getByText('1 chữ ký').click();
    await dropped.getByText('Không còn giá trị', { exact: true }).waitFor();
    await dropped.getByText(/^Sửa đổi không được chấp nhận nên chữ ký/).waitFor();
    await chair.part('Diễn biến').getByText('Mức 97% là vừa sức').waitFor();
  });
});
