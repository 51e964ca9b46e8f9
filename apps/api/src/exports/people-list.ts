import type { PersonRow } from '#libs/contracts/src/http/people.js';
import type { ExportedList } from './exported-list.js';
import { functionWords } from './words.js';

export const peopleList: ExportedList<PersonRow> = {
  name: 'Nhân sự',
  columns: [
    { header: 'Họ và tên', width: 26, kind: 'text', of: ({ name }) => name },
    { header: 'Đơn vị', width: 28, kind: 'text', of: ({ unit }) => unit.name },
    { header: 'Trực thuộc', width: 24, kind: 'text', of: ({ unit }) => unit.under },
    {
      header: 'Chức vụ',
      width: 40,
      kind: 'text',
      of: ({ positions }) => positions.map(({ title, unit }) => `${title} (${unit.name})`).join('; '),
    },
    {
      header: 'Quyền',
      width: 50,
      kind: 'text',
      of: ({ functions }) =>
        functions.map(({ function: held, unit }) => `${functionWords[held]} (${unit.name})`).join('; '),
    },
    { header: 'Thư điện tử', width: 28, kind: 'text', of: ({ email }) => email },
    { header: 'Tên đăng nhập', width: 20, kind: 'text', of: ({ username }) => username },
    {
      header: 'Tài khoản',
      width: 12,
      kind: 'text',
      of: ({ username, locked }) => accountWord(username, locked),
    },
    { header: 'Vắng mặt đến', width: 12, kind: 'date', of: ({ absence }) => absence && absence.to },
  ],
};

function accountWord(username: string | null, locked: boolean): string {
  if (username === null) return 'Chưa có';
  return locked ? 'Đang khóa' : 'Đang mở';
}
