import type { Official } from './small-district.js';
import type { Window } from './window.js';

/** An administrator ends the post of one head and gives it, from today, to somebody of the unit who is registered already. */
export async function replaceHead(
  administrator: Window,
  leaver: Official,
  lastDay: string,
  next: Official,
): Promise<void> {
  await administrator.menu('Nhân sự').click();
  await administrator.write('Tìm theo tên', leaver.name);
  await administrator.link(leaver.name).click();
  await administrator.button('Thôi giữ chức vụ').click();
  await administrator.writeDay('Ngày cuối', lastDay);
  await administrator.button('Thôi giữ chức vụ').click();
  await administrator.part('Chức vụ').getByText(`đến ${lastDay}`).waitFor();
  await administrator.menu('Nhân sự').click();
  await administrator.write('Tìm theo tên', next.name);
  await administrator.link(next.name).click();
  const posts = administrator.part('Chức vụ');
  await posts.getByText('Giao chức vụ', { exact: true }).first().click();
  await posts.getByLabel('Tên chức vụ').fill('Chủ tịch UBND xã');
  await posts.getByLabel('Đứng đầu đơn vị').check();
  await posts.getByRole('button', { name: 'Giao chức vụ' }).click();
  await posts.getByRole('listitem').getByText('Chủ tịch UBND xã').waitFor();
}
