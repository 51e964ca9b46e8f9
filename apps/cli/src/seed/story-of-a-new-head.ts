import { localDate } from '#libs/calendar/src/local-date.js';
import { commitmentOf } from './drafts-2024.js';
import { called, type FoundedDistrict } from './organization-2024.js';
import { REVIEW } from './pledges-2024.js';
import { seedId } from './seed-id.js';
import type { StoryAct } from './story-act.js';
import { StoryItem } from './story-item.js';

const LAST_DAY = '2024-07-31';
const FIRST_DAY = '2024-08-01';

/**
 * The head of the division of finance of Tân Kỳ is moved elsewhere; his deputy follows him, accepts how things stand, and does what was
 * late already.
 */
export function newHeadInTanKy(administrator: StoryAct['who'], tanKy: FoundedDistrict): StoryAct[] {
  const unit = called(tanKy, 'Phòng Tài chính – Kế hoạch');
  const next = tanKy.deputyHead;
  const ends = (name: string, { personId, username }: typeof next): StoryAct => ({
    name,
    on: LAST_DAY,
    hour: '16:00',
    who: administrator,
    act: {
      kind: 'END_POST',
      personId,
      positionId: seedId('position', username),
      on: localDate(LAST_DAY),
    },
  });
  const review = new StoryItem(tanKy, unit.name, REVIEW, next);
  return [
    ends('tanky: Trưởng Phòng Tài chính – Kế hoạch chuyển công tác', unit.leader),
    ends('tanky: Phó Trưởng Phòng Tài chính – Kế hoạch thôi giữ chức vụ cũ', next),
    {
      name: 'tanky: bổ nhiệm Trưởng Phòng Tài chính – Kế hoạch',
      on: FIRST_DAY,
      hour: '07:30',
      who: administrator,
      act: {
        kind: 'APPOINT_HEAD',
        personId: next.personId,
        positionId: seedId('position', `${next.username}/trưởng phòng`),
        unitId: unit.unitId,
        title: unit.headTitle,
        from: localDate(FIRST_DAY),
        functions: (['SIGNATORY', 'HEAD_OF_UNIT'] as const).map((held) => ({
          grantId: seedId('grant', `${next.username}/${held}`),
          function: held,
        })),
      },
    },
    {
      name: 'tanky: bàn giao cam kết Phòng Tài chính – Kế hoạch',
      on: FIRST_DAY,
      hour: '09:00',
      who: called(tanKy, 'Phòng Nội vụ').leader,
      act: {
        kind: 'HAND_OVER',
        commitments: [commitmentOf(unit.key)],
        to: next.personId,
        on: localDate(FIRST_DAY),
        note: 'Theo Quyết định 1187/QĐ-UBND ngày 30/7/2024 về điều động, bổ nhiệm cán bộ.',
      },
    },
    {
      name: 'tanky: nhận bàn giao cam kết Phòng Tài chính – Kế hoạch',
      on: '2024-08-02',
      hour: '08:00',
      who: next,
      act: { kind: 'ACCEPT_HANDOVER', commitment: commitmentOf(unit.key) },
    },
    ...review.claim(['2024-08-27', '14:00'], {
      file: 'Báo cáo rà soát thủ tục hành chính.pdf',
      symbol: '96/BC-TCKH',
      title: 'Báo cáo',
      abstract: 'Kết quả rà soát thủ tục hành chính lĩnh vực tài chính – kế hoạch',
      paragraphs: [
        'Phòng đã rà soát toàn bộ 24 thủ tục hành chính thuộc lĩnh vực phụ trách; kiến nghị cắt giảm thời gian giải quyết của 06 thủ tục.',
      ],
    }),
    review.confirm(['2024-08-29', '08:30']),
  ];
}
