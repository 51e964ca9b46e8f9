import { localDate } from '#libs/calendar/src/local-date.js';
import type { Item } from '#libs/commitments/src/domain/terms.js';
import { seedId } from './seed-id.js';

type InReturn = Pick<Item, 'task' | 'product' | 'indicator'> & { readonly by: string };

const byUnit: Readonly<Record<string, InReturn>> = {
  'tanky.phongnoivu': {
    task: 'Bố trí bổ sung 01 công chức theo dõi cải cách hành chính cho Phòng Nội vụ',
    product: 'Quyết định điều động công chức',
    indicator: null,
    by: '2024-03-29',
  },
  'tanky.xatanxuan': {
    task: 'Bố trí kinh phí mua máy quét, máy trạm phục vụ số hóa hồ sơ tại Bộ phận một cửa của xã',
    product: 'Quyết định phân bổ kinh phí',
    indicator: {
      code: 'KINH_PHI_SO_HOA',
      name: 'Kinh phí số hóa đã bố trí',
      unit: 'triệu đồng',
      baseline: 0,
      target: 120,
      direction: 'AT_LEAST',
      rollUp: null,
    },
    by: '2024-05-31',
  },
  'tanky.xatienky': {
    task: 'Họp Hội đồng sáng kiến huyện, quyết định việc công nhận sáng kiến của xã',
    product: 'Quyết định của Chủ tịch UBND huyện',
    indicator: null,
    by: '2024-09-30',
  },
};

/** Its place in the terms, behind the five of the head. */
export const IN_RETURN = 5;

/** What the chair of Tân Kỳ promises some heads in return: staff, money, a decision by a day. */
export function inReturn(unitKey: string): Item[] {
  const promise = byUnit[unitKey];
  if (!promise) return [];
  const { by, ...rest } = promise;
  return [
    {
      ...rest,
      id: seedId('item', `${unitKey}/${IN_RETURN}`),
      side: 'ASSIGNER',
      personId: null,
      authority: 'Chủ tịch UBND huyện quyết định theo thẩm quyền',
      responsibility: 'Chủ tịch UBND huyện chịu trách nhiệm trước người ký cam kết',
      time: { kind: 'DATE', on: localDate(by) },
    },
  ];
}
