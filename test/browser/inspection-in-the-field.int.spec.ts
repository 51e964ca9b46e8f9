import { beforeAll, expect, it } from '@jest/globals';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { answerOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { chooseSeveral } from '../support/choose-several.js';
import { eventually } from '../support/eventually.js';
import { foundInspectedProvince, type InspectedProvince } from '../support/inspected-province.js';
import { png } from '../support/sample-files.js';
import { Window } from '../support/window.js';

const TABLET = { width: 820, height: 1180 };
const photo = { name: 'Sổ một cửa.png', mimeType: 'image/png', buffer: png };

describeWithChromium('an inspection in the field', () => {
  const { set, show } = browserScene({ worker: false });
  let place: InspectedProvince;
  let lead: Window;
  let member: Window;
  let address = '';

  beforeAll(async () => {
    place = await set.service.found(foundInspectedProvince);
  });

  const detail = async () => {
    const visitor = await set.service.signIn(place.lead);
    return answerOf(getInspection, await visitor.ask('GET', `/api${address}`));
  };
  const record = (of: Window) =>
    of.page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click();
  const device = (of: Window) => of.part('Chỉ có trên máy này');
  const received = (of: Window) =>
    of.page.getByText('Máy chủ đã nhận mọi nội dung.', { exact: false }).waitFor();

  it('is prepared by its lead: units, contents, team, questions', async () => {
    lead = await show(place.lead, '/inspections');
    await lead.says('Không có cuộc kiểm tra nào đang tiến hành; chưa kết luận cuộc nào trong năm 2024.');
    await lead.link('Bắt đầu kiểm tra').click();
    await lead.page.getByText('Ghi số quyết định.').waitFor();
    await lead.write('Số quyết định', '215/QĐ-SNV');
    await lead.writeDay('Ngày quyết định', '26/02/2024');
    await lead.writeDay('Từ ngày', '28/02/2024');
    await lead.writeDay('Đến ngày', '01/03/2024');
    await chooseSeveral(lead.page, lead.page, 'Đơn vị được kiểm tra', ['Huyện Này', 'Huyện Kia']);
    for (const content of ['Cải cách thể chế', 'Cải cách tổ chức bộ máy', 'Cải cách tài chính công'])
      await lead.page.getByRole('checkbox', { name: content }).uncheck();
    await lead.choose('Thành viên', 'Hồ Thị Viên');
    await lead.page.getByRole('button', { name: 'Thêm câu hỏi về Xây dựng chính quyền số' }).click();
    await lead.page
      .getByRole('textbox', { name: /^Câu hỏi \d+$/ })
      .last()
      .fill('Có họp trực tuyến với cấp xã không?');
    // What one prepares outlives a closed page.
    await lead.page.reload();
    await lead.page.getByText('Đã mở lại phần đang soạn dở lần trước.').waitFor();
    await lead.button('Bắt đầu kiểm tra').click();
    await lead.says('Đang kiểm tra Huyện Kia, Huyện Này: chưa ghi tồn tại nào.');
    address = new URL(lead.page.url()).pathname;
    const { units, contents, checklist, team } = await detail();
    expect([units.length, contents.length, team.members.length]).toEqual([2, 4, 1]);
    expect(checklist.at(-1)?.text).toBe('Có họp trực tuyến với cấp xã không?');
  });

  it('is noted on a tablet: a meeting, answers, a finding with its photograph', async () => {
    member = await show(place.member, address, TABLET);
    await member.page.getByRole('link', { name: /^Huyện Này/ }).click();
    await member.button('Ghi buổi làm việc').click();
    await member.write('Địa điểm', 'Hội trường UBND huyện');
    await member.write('Nội dung làm việc', 'Nghe báo cáo sáu tháng');
    await member.button('Ghi nhận').click();
    await received(member);

    const question = member.part('Câu hỏi kiểm tra').getByRole('listitem').filter({ hasText: 'trễ hẹn' });
    await question.getByText('Chưa đạt', { exact: true }).click();
    await question.getByRole('textbox').fill('12 hồ sơ đất đai');
    await question.getByRole('textbox').blur();
    await received(member);

    await member.button('Ghi tồn tại').click();
    await member.page.getByText('Chọn nội dung kiểm tra.').waitFor();
    await member.write('Nội dung đã thấy', 'Còn 12 hồ sơ đất đai trễ hẹn, chưa xin lỗi');
    await member.choose('Nội dung kiểm tra', 'Cải cách thủ tục hành chính');
    await member.choose('Mức độ', 'Trung bình: khắc phục trong 60 ngày làm việc');
    await member.write('Căn cứ pháp lý', 'Nghị định 61/2018/NĐ-CP, Điều 19');
    await member.page.getByRole('dialog').getByLabel('Thêm minh chứng').setInputFiles(photo);
    await member.page.getByRole('dialog').getByText('trên máy này', { exact: false }).first().waitFor();
    await record(member);
    await member.says('Đang kiểm tra Huyện Kia, Huyện Này: đã ghi 1 tồn tại.');
    await member.part('Tồn tại ở Huyện Này').getByText('Số 1', { exact: true }).waitFor();
    const { drafts, sessions, answers } = await detail();
    expect(drafts).toMatchObject([{ number: 1, revision: 1, evidence: [{ name: 'Sổ một cửa.png' }] }]);
    expect(sessions).toMatchObject([{ place: 'Hội trường UBND huyện', on: '2024-03-01' }]);
    expect(answers).toMatchObject([{ verdict: 'NOT_MET', note: '12 hồ sơ đất đai' }]);
    // The lead sees it without asking.
    await lead.says('Đang kiểm tra Huyện Kia, Huyện Này: đã ghi 1 tồn tại.');
  });

  it('goes on without a line; what was noted is sent when it is back, and a photograph with it', async () => {
    await member.context.setOffline(true);
    await member.button('Ghi tồn tại').click();
    await member.write('Nội dung đã thấy', 'Hồ sơ chưa số hóa');
    await member.choose('Nội dung kiểm tra', 'Xây dựng chính quyền số');
    await member.choose('Mức độ', 'Nhẹ: khắc phục trong 90 ngày làm việc');
    await member.page.getByRole('dialog').getByLabel('Thêm minh chứng').setInputFiles(photo);
    await record(member);
    const question = member.part('Câu hỏi kiểm tra').getByRole('listitem').filter({ hasText: 'số hóa' });
    await question.getByText('Đạt một phần').click();
    await device(member).getByText('2 nội dung chỉ có trên máy này: 2 chờ gửi').waitFor();
    await device(member).getByText('Chưa có mạng.', { exact: false }).waitFor();
    await member.part('Tồn tại ở Huyện Này').getByText('Chưa có số', { exact: true }).waitFor();
    expect((await detail()).drafts).toHaveLength(1);

    await member.context.setOffline(false);
    await received(member);
    await member.part('Tồn tại ở Huyện Này').getByText('Số 2', { exact: true }).waitFor();
    const { drafts, answers } = await detail();
    expect(drafts[1]).toMatchObject({ seen: 'Hồ sơ chưa số hóa', evidence: [{ name: 'Sổ một cửa.png' }] });
    expect(answers).toHaveLength(2);
  });

  it('keeps a half sentence over a closed page and the end of the session', async () => {
    await member.button('Mở Tồn tại số 2').click();
    await member.write('Nội dung đã thấy', 'Hồ sơ chưa số hóa, nhất là');
    await member.context.clearCookies();
    await member.page.reload();
    await member.page.getByLabel('Tên đăng nhập').waitFor();
    await member.signIn(place.member);
    await member.says(/; 1 nội dung chỉ có trên máy này\.$/);
    await device(member).getByText('Đang viết dở', { exact: true }).waitFor();
    await device(member)
      .getByRole('button', { name: /^Tồn tại số 2/ })
      .click();
    expect(await member.page.getByLabel('Nội dung đã thấy', { exact: true }).inputValue()).toBe(
      'Hồ sơ chưa số hóa, nhất là',
    );
  });

  it('never overwrites a colleague: both texts stand side by side, and one chooses', async () => {
    await lead.page.getByRole('link', { name: /^Huyện Này/ }).click();
    await lead.button('Mở Tồn tại số 2').click();
    await lead.write('Nội dung đã thấy', '70 % hồ sơ chưa số hóa');
    await lead.choose('Mức độ', 'Nghiêm trọng: khắc phục trong 30 ngày làm việc');
    await record(lead);
    await received(lead);

    await member.write('Nội dung đã thấy', 'Hồ sơ chưa số hóa, nhất là ở cấp xã');
    const dialog = member.page.getByRole('dialog');
    await dialog.getByText('Người khác vừa sửa').first().waitFor();
    expect(await member.button('Ghi nhận').isDisabled()).toBe(true);
    const seen = dialog.getByRole('group', { name: 'Nội dung đã thấy' });
    expect(await Window.words(seen.getByRole('radiogroup').locator('label'))).toEqual([
      'Của đồng chíHồ sơ chưa số hóa, nhất là ở cấp xã',
      'Trên máy chủ70 % hồ sơ chưa số hóa',
      'Giữ cả hai, nối tiếp nhau',
    ]);
    // Who alone changed a field is believed; where both did, one must choose.
    expect(await dialog.getByRole('radio', { name: /^Trên máy chủ Nghiêm trọng/ }).isChecked()).toBe(true);
    expect(await dialog.getByRole('button', { name: 'Dùng nội dung đã chọn' }).isDisabled()).toBe(true);
    await seen.getByText('Giữ cả hai, nối tiếp nhau').click();
    await dialog.getByRole('button', { name: 'Dùng nội dung đã chọn' }).click();
    await eventually(async () =>
      expect((await detail()).drafts[1]).toMatchObject({
        seen: '70 % hồ sơ chưa số hóa\nHồ sơ chưa số hóa, nhất là ở cấp xã',
        severity: 'SERIOUS',
        revision: 3,
      }),
    );
    await member.page.keyboard.press('Escape');
    await received(member);
  });

  it('asks what becomes of words about a finding that a colleague left out', async () => {
    await member.button('Mở Tồn tại số 2').click();
    await member.write('Căn cứ pháp lý', 'Nghị định 45/2020/NĐ-CP');
    await lead.button('Mở Tồn tại số 2').click();
    await lead.page.getByText('Đưa ra khỏi dự thảo kết luận').click();
    await lead.write('Lý do đưa ra', 'Trùng với tồn tại số 1');
    await lead.button('Đưa ra').click();
    await member.page.getByRole('dialog').getByText('Người khác đã bỏ ra').first().waitFor();
    await member.page.getByRole('dialog').getByRole('button', { name: 'Ghi thành tồn tại mới' }).click();
    await eventually(async () => expect((await detail()).drafts.map(({ number }) => number)).toEqual([1, 3]));
  });
});
