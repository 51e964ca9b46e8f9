import { describe, expect, it } from '@jest/globals';
import { vi } from '../texts/vi.js';
import { gatherNotices } from './gather-notices.js';

const late = (id: string, ownerName: string, createdAt = '2024-05-02T00:00:00Z', dueOn = '2024-03-29') => ({
  id,
  template: 'ESCALATED_TO_YOU',
  values: { title: 'Cải cách hành chính', dueOn, ownerName },
  createdAt,
});
const gathered = (...notices: ReturnType<typeof late>[]) =>
  gatherNotices(vi, notices).map((group) => group.map(({ id }) => id));

describe('notices of a list', () => {
  it('come together where one day says the same of several people', () => {
    expect(gathered(late('1', 'Tám'), late('2', 'Bảy'), late('3', 'Chín'))).toEqual([['1', '2', '3']]);
  });

  it('come together where only the unit that a title names tells them apart', () => {
    const units = ['Xã Một', 'Xã Hai', 'Xã Ba'].map((unitName, at) => {
      const notice = late(String(at), 'Tám');
      const title = `Cam kết của Chủ tịch UBND ${unitName.replace('Xã', 'xã')} năm 2024`;
      return { ...notice, values: { ...notice.values, title, unitName } };
    });
    expect(gatherNotices(vi, units)).toEqual([units]);
  });

  it('stay alone where there are only two', () => {
    expect(gathered(late('1', 'Tám'), late('2', 'Bảy'))).toEqual([['1'], ['2']]);
  });

  it('stay apart by day in Việt Nam, and by what they say', () => {
    const nextMorning = '2024-05-02T17:00:00Z';
    expect(
      gathered(
        late('1', 'Tám'),
        late('2', 'Bảy', nextMorning),
        late('3', 'Chín'),
        late('4', 'Tám', undefined, '2024-04-01'),
        late('5', 'Mười'),
      ),
    ).toEqual([['1', '3', '5'], ['2'], ['4']]);
  });

  it('stay alone where this page does not know their words', () => {
    const unknown = ['1', '2', '3'].map((id) => ({ ...late(id, 'Tám'), template: 'NEW' }));
    expect(gathered(...unknown)).toEqual([['1'], ['2'], ['3']]);
  });
});
