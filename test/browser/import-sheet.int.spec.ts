import { expect, it } from '@jest/globals';
import { getInspection } from '#libs/contracts/src/http/inspections.js';
import { findingColumns } from '#libs/remediation/src/sheets/finding-columns.js';
import { answerOf, changedBy } from '../support/answers.js';
import { linesIn, sheetOf, type AnyLine } from '../support/any-sheet.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { foundInspectedProvince } from '../support/inspected-province.js';
import { scopeOf, teamOf } from '../support/inspection-scene.js';
import type { Window } from '../support/window.js';

const HEADERS = findingColumns.map(({ header }) => header);
const row = (seen: string, more: AnyLine = {}): AnyLine => ({
  'Đơn vị': 'Huyện Này',
  'Nội dung': 'Cải cách thủ tục hành chính',
  Loại: 'Tồn tại, hạn chế',
  'Mức độ': 'Trung bình',
  'Tồn tại, hạn chế': seen,
  ...more,
});

const choose = async ({ page }: Window, lines: readonly AnyLine[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name: 'ton-tai.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await sheetOf(HEADERS, lines),
  });

describeWithChromium('a sheet of findings on the page', () => {
  const { set, show } = browserScene({ worker: false });

  it('is checked row by row, brought in without the bad one, and then changes what stands', async () => {
    const place = await set.service.found(foundInspectedProvince);
    const lead = await set.service.signIn(place.lead);
    const opening = { unitId: place.province, scope: scopeOf(place), team: teamOf(place) };
    const { id } = changedBy(await lead.ask('POST', '/api/inspections', opening));
    const noted = async () =>
      answerOf(getInspection, await lead.ask('GET', `/api/inspections/${id}`)).drafts.map(
        ({ severity, seen }) => [severity, seen],
      );
    const member = await show(place.member, `/inspections/${id}`);
    await member.button('Việc khác').click();
    await member.link('Ghi tồn tại từ tệp Excel').click();
    const { page } = member;

    await choose(member, [row('Còn hồ sơ trễ hẹn'), row('Lỗi', { 'Mức độ': 'Rất nặng' })]);
    await page.getByText('1 dòng cần sửa; chưa nhận dòng nào.').waitFor();
    await page.getByText('Ô E4:').waitFor();
    expect(await member.button('Nhận 1 dòng').isDisabled()).toBe(true);
    // What was uploaded stands in the address.
    await page.reload();
    await page.getByRole('radio', { name: /^Bỏ qua/ }).click();
    await page.getByText('1 dòng cần sửa sẽ bị bỏ qua.').waitFor();
    await member.button('Nhận 1 dòng').click();
    await page.getByText('Đã thêm 1 dòng, sửa 0 dòng.').first().waitFor();
    expect(await noted()).toEqual([['MODERATE', 'Còn hồ sơ trễ hẹn']]);

    const [handedOut] = await linesIn(
      await member.saved(() => member.button('Tải tệp mẫu').click()),
      HEADERS,
    );
    await choose(member, [{ ...handedOut, 'Mức độ': 'Nhẹ' }]);
    await page.getByText('Số 1 đã có với nội dung khác').waitFor();
    await page.getByRole('radio', { name: /^Cho phép sửa/ }).click();
    await page.getByText('Thay đổi: Mức độ').waitFor();
    await member.button('Nhận 1 dòng').click();
    await page.getByText('Đã thêm 0 dòng, sửa 1 dòng.').first().waitFor();
    expect(await noted()).toEqual([['MINOR', 'Còn hồ sơ trễ hẹn']]);
  });
});
