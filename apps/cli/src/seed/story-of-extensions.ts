import { localDate } from '#libs/calendar/src/local-date.js';
import type { ReasonClass } from '#libs/duties/src/domain/duty-events.js';
import { commitmentOf, itemOf } from './drafts-2024.js';
import { called, type FoundedDistrict } from './organization-2024.js';
import { INITIATIVE, REVIEW, RULES } from './pledges-2024.js';
import { seedId } from './seed-id.js';
import type { StoryAct } from './story-act.js';

const item = (district: FoundedDistrict, unit: string, index: number) => {
  const headed = called(district, unit);
  return { commitment: commitmentOf(headed.key), item: itemOf(headed, index) };
};

interface Request {
  readonly unit: string;
  readonly index: number;
  readonly asked: readonly [day: string, hour: string];
  readonly until: string;
  readonly reasonClass: ReasonClass;
  readonly reason: string;
  readonly decided: readonly [day: string, hour: string];
  /** The day that is given, null for the one asked for; or why it is refused. */
  readonly decision: { readonly until: string | null } | { readonly refused: string };
}

function request(district: FoundedDistrict, { unit, index, asked, decided, ...about }: Request): StoryAct[] {
  const owed = item(district, unit, index);
  const name = `${district.key}: gia hạn ${unit}, nhiệm vụ ${index + 1}`;
  const extensionId = seedId('extension', name);
  const { until, reasonClass, reason, decision } = about;
  return [
    {
      name: `${name}, đề nghị`,
      on: asked[0],
      hour: asked[1],
      who: called(district, unit).leader,
      act: { kind: 'ASK_FOR_TIME', ...owed, extensionId, until: localDate(until), reasonClass, reason },
    },
    {
      name: `${name}, quyết định`,
      on: decided[0],
      hour: decided[1],
      who: district.chair,
      act:
        'refused' in decision
          ? { kind: 'REFUSE_TIME', ...owed, extensionId, reason: decision.refused }
          : {
              kind: 'GIVE_TIME',
              ...owed,
              extensionId,
              until: decision.until === null ? null : localDate(decision.until),
              reason: null,
            },
    },
  ];
}

const acknowledged = (district: FoundedDistrict, unit: string, index: number, on: string): StoryAct => ({
  name: `${district.key}: ${unit} xác nhận đã biết, nhiệm vụ ${index + 1}`,
  on,
  hour: '08:20',
  who: called(district, unit).leader,
  act: { kind: 'ACKNOWLEDGE', ...item(district, unit, index) },
});

/**
 * Who asked for more time in 2024, and what came of it. What is given until Monday 29 April moves once more when that day
 * turns out to be off.
 */
export function extensionsOf2024(tanKy: FoundedDistrict, doLuong: FoundedDistrict): StoryAct[] {
  const waiting = {
    reasonClass: 'WAITING_FOR_OTHERS',
    reason: 'Chờ Sở Nội vụ góp ý dự thảo quy chế.',
  } as const;
  return [
    acknowledged(tanKy, 'Phòng Y tế', RULES, '2024-03-18'),
    acknowledged(doLuong, 'Phòng Tư pháp', RULES, '2024-03-19'),
    ...['Xã Nghĩa Đồng', 'Xã Kỳ Sơn', 'Xã Đồng Văn'].flatMap((unit, place) =>
      request(tanKy, {
        unit,
        index: RULES,
        asked: ['2024-03-20', `09:0${place}`],
        until: '2024-04-29',
        ...waiting,
        decided: ['2024-03-22', `10:0${place}`],
        decision: { until: null },
      }),
    ),
    ...request(tanKy, {
      unit: 'Xã Giai Xuân',
      index: RULES,
      asked: ['2024-03-25', '14:10'],
      until: '2024-06-28',
      reasonClass: 'SUBJECTIVE_CAUSE',
      reason: 'Cán bộ được giao chưa kịp tham mưu.',
      decided: ['2024-03-26', '08:05'],
      decision: { refused: 'Nguyên nhân chủ quan; đề nghị hoàn thành đúng hạn đã cam kết.' },
    }),
    ...request(tanKy, {
      unit: 'Phòng Nội vụ',
      index: REVIEW,
      asked: ['2024-06-20', '15:00'],
      until: '2024-07-31',
      reasonClass: 'OBJECTIVE_CAUSE',
      reason: 'Danh mục thủ tục được bổ sung theo quyết định mới của UBND tỉnh.',
      decided: ['2024-06-24', '08:30'],
      decision: { until: '2024-07-15' },
    }),
    ...request(doLuong, {
      unit: 'Xã Bài Sơn',
      index: INITIATIVE,
      asked: ['2024-10-24', '10:00'],
      until: '2024-11-29',
      reasonClass: 'OBJECTIVE_CAUSE',
      reason: 'Hội đồng sáng kiến huyện họp vào tháng 11.',
      decided: ['2024-10-28', '09:00'],
      decision: { until: null },
    }),
  ];
}
