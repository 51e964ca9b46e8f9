import type { Window } from './window.js';

/** The columns of their sheet are ON_TIME and OUT_OF_POVERTY. */
const items = [
  {
    task: 'Giải quyết hồ sơ đúng hạn tại {donVi}',
    indicator: 'Hồ sơ đúng hạn',
    unit: '%',
    target: '95',
    month: 'Tháng 6',
  },
  {
    task: 'Hỗ trợ hộ nghèo vươn lên',
    indicator: 'Hộ thoát nghèo',
    unit: 'hộ',
    target: '10',
    month: 'Tháng 12',
  },
];

/** Writes two items of a template into its editor, each measured and due within a month. */
export async function writeTemplateItems(chair: Window): Promise<void> {
  for (const [at, { task, indicator, unit, target, month }] of items.entries()) {
    await chair.button('Thêm nhiệm vụ').click();
    const part = chair.part(`Nhiệm vụ ${at + 1}`);
    await part.getByLabel('Rõ việc').fill(task);
    await part.getByLabel('Rõ thẩm quyền').fill('Phân công công chức');
    await part.getByLabel('Rõ trách nhiệm').fill('Trước Chủ tịch UBND huyện');
    await part.getByLabel('Rõ sản phẩm').fill('Báo cáo kết quả');
    await chair.choose('Rõ thời gian', 'Tháng', part);
    await chair.choose('Tháng', month, part);
    await part.getByRole('button', { name: 'Đo bằng chỉ tiêu' }).click();
    await part.getByLabel('Tên chỉ tiêu').fill(indicator);
    await part.getByLabel('Đơn vị tính').fill(unit);
    await part.getByLabel('Chỉ tiêu chung').fill(target);
  }
}
