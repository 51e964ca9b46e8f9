import { localDate } from '#libs/calendar/src/local-date.js';
import { called, type FoundedDistrict } from './organization-2024.js';
import { seedId } from './seed-id.js';
import type { StoryAct } from './story-act.js';

const away = (
  name: string,
  who: StoryAct['who'],
  [on, hour]: readonly [string, string],
  days: { readonly from: string; readonly to: string; readonly deputy: StoryAct['who'] },
): StoryAct => ({
  name,
  on,
  hour,
  who,
  act: {
    kind: 'BE_AWAY',
    absenceId: seedId('absence', name),
    from: localDate(days.from),
    to: localDate(days.to),
    deputyId: days.deputy.personId,
  },
});

/**
 * Who was away in 2024, and who stood in. A head of division is ill just when the first items are due; a chair is on leave in August;
 * what is due meanwhile is told to the deputy as well, and no escalation about a head goes to his own deputy.
 */
export function absencesOf2024(tanKy: FoundedDistrict, doLuong: FoundedDistrict): StoryAct[] {
  const ill = called(tanKy, 'Phòng Tư pháp');
  const secretary = called(doLuong, 'Văn phòng HĐND và UBND');
  return [
    away('tanky: Trưởng Phòng Tư pháp ốm', ill.leader, ['2024-03-25', '07:40'], {
      from: '2024-03-25',
      to: '2024-04-05',
      deputy: tanKy.deputyChair,
    }),
    away('doluong: Chánh Văn phòng đi học', secretary.leader, ['2024-06-14', '10:00'], {
      from: '2024-06-24',
      to: '2024-07-12',
      deputy: doLuong.deputyChair,
    }),
    away('tanky: Chủ tịch nghỉ phép', tanKy.chair, ['2024-08-01', '09:00'], {
      from: '2024-08-05',
      to: '2024-08-16',
      deputy: tanKy.deputyChair,
    }),
  ];
}
