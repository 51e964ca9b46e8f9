import { localDate } from '#libs/calendar/src/local-date.js';
import { commitmentOf, itemOf } from './drafts-2024.js';
import { called, type FoundedDistrict } from './organization-2024.js';
import { DIGITISED } from './pledges-2024.js';
import type { StoryAct } from './story-act.js';

/** Xã Kỳ Sơn sends its commitment back; its chair finds the reason good and offers a text with a lower target. */
export function returnedInTanKy(district: FoundedDistrict): StoryAct[] {
  const unit = called(district, 'Xã Kỳ Sơn');
  const commitment = commitmentOf(unit.key);
  return [
    {
      name: `${unit.key}: trả lại cam kết`,
      on: '2024-01-17',
      hour: '14:00',
      who: unit.leader,
      act: {
        kind: 'RETURN',
        commitment,
        reason:
          'Xã chưa được trang bị máy quét, hạ tầng mạng tại Bộ phận một cửa còn yếu; đề nghị giao tỷ lệ số hóa hồ sơ năm 2024 là 75 %.',
      },
    },
    {
      name: `${unit.key}: giao lại cam kết`,
      on: '2024-01-18',
      hour: '09:00',
      who: district.chair,
      act: {
        kind: 'REISSUE',
        commitment,
        signBy: localDate('2024-01-31'),
        changes: [{ item: itemOf(unit, DIGITISED), target: 75, on: null }],
        reason: 'Nhất trí điều chỉnh chỉ tiêu số hóa của xã; các nội dung khác giữ nguyên.',
      },
    },
  ];
}

/** Xã Văn Sơn asks for a day and a higher target where the text names only a roadmap; both sides sign that. */
export function amendedInDoLuong(district: FoundedDistrict): StoryAct[] {
  const unit = called(district, 'Xã Văn Sơn');
  const commitments = [commitmentOf(unit.key)];
  return [
    {
      name: `${unit.key}: đề nghị sửa đổi cam kết`,
      on: '2024-05-14',
      hour: '08:00',
      who: unit.leader,
      act: {
        kind: 'AMEND',
        commitment: commitmentOf(unit.key),
        signBy: localDate('2024-05-24'),
        changes: [{ item: itemOf(unit, DIGITISED), target: 85, on: localDate('2024-11-29') }],
        reason:
          'Lộ trình số hóa của tỉnh đã được ban hành; đề nghị ấn định ngày hoàn thành và nâng tỷ lệ lên 85 %.',
      },
    },
    {
      name: `${unit.key}: ký nội dung sửa đổi`,
      on: '2024-05-14',
      hour: '08:05',
      who: unit.leader,
      act: { kind: 'SIGN', commitments },
    },
    {
      name: `${unit.key}: ký xác nhận nội dung sửa đổi`,
      on: '2024-05-16',
      hour: '08:00',
      who: district.chair,
      act: { kind: 'COUNTERSIGN', commitments, authority: null },
    },
  ];
}
