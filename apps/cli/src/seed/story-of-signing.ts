import { localDate } from '#libs/calendar/src/local-date.js';
import { commitmentOf } from './drafts-2024.js';
import type { FoundedDistrict, HeadedUnit } from './organization-2024.js';
import { seedId } from './seed-id.js';
import type { StoryAct } from './story-act.js';

const idsOf = (units: readonly HeadedUnit[]): string[] => units.map(({ key }) => commitmentOf(key));

const issue = (
  { key, chair }: FoundedDistrict,
  units: readonly HeadedUnit[],
  [on, hour]: readonly [string, string],
  signBy: string,
): StoryAct => ({
  name: `${key}: giao cam kết ${on}`,
  on,
  hour,
  who: chair,
  act: { kind: 'ISSUE', commitments: idsOf(units), signBy: localDate(signBy) },
});

/** Each signs for himself, one minute after the other. */
const sign = (units: readonly HeadedUnit[], [on, hour]: readonly [string, string]): StoryAct[] =>
  units.map((unit, index) => ({
    name: `${unit.key}: ký cam kết`,
    on,
    hour: later(hour, index),
    who: unit.leader,
    act: { kind: 'SIGN', commitments: [commitmentOf(unit.key)] },
  }));

const countersign = (
  { key, chair }: FoundedDistrict,
  units: readonly HeadedUnit[],
  [on, hour]: readonly [string, string],
  inPlace: { readonly by: StoryAct['who']; readonly authority: string } | null = null,
): StoryAct => ({
  name: `${key}: ký xác nhận ${on}`,
  on,
  hour,
  who: inPlace?.by ?? chair,
  act: { kind: 'COUNTERSIGN', commitments: idsOf(units), authority: inPlace?.authority ?? null },
});

function later(hour: string, minutes: number): string {
  const [h = 0, m = 0] = hour.split(':').map(Number);
  const at = h * 60 + m + minutes;
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const authorityOf = ({ key }: FoundedDistrict): string => seedId('authority', `${key}/phó chủ tịch ký thay`);

/** The chair has his deputy countersign for a week. */
const authorised = (district: FoundedDistrict): StoryAct => ({
  name: `${district.key}: giao Phó Chủ tịch ký thay`,
  on: '2024-02-16',
  hour: '16:00',
  who: district.chair,
  act: {
    kind: 'AUTHORISE',
    authorityId: authorityOf(district),
    delegateId: district.deputyChair.personId,
    capacity: 'KT',
    document: 'Thông báo 21/TB-UBND ngày 16/02/2024',
    unitId: seedId('unit', district.key),
    acts: ['COUNTERSIGN'],
    from: localDate('2024-02-19'),
    to: localDate('2024-02-23'),
  },
});

/**
 * Tân Kỳ issued in January, to be signed by the 31st. Some sign after the reminder, some late, three only after their superior has
 * heard of it and a numbered urging notice has come.
 */
export function signingInTanKy(district: FoundedDistrict): StoryAct[] {
  const { units } = district;
  const late = units.slice(24);
  return [
    issue(district, units, ['2024-01-15', '08:00'], '2024-01-31'),
    ...sign(units.slice(0, 14), ['2024-01-17', '09:30']),
    ...sign(units.slice(14, 24), ['2024-01-22', '15:10']),
    countersign(district, units.slice(0, 24), ['2024-01-24', '08:15']),
    ...sign(late.slice(0, 5), ['2024-01-29', '10:00']),
    countersign(district, late.slice(0, 5), ['2024-02-01', '08:00']),
    ...sign(late.slice(5, 7), ['2024-02-05', '14:00']),
    // After Tết, and so a day after the chair was reminded of it; his deputy signs in his place.
    authorised(district),
    countersign(district, late.slice(5, 7), ['2024-02-19', '09:00'], {
      by: district.deputyChair,
      authority: authorityOf(district),
    }),
    ...sign(late.slice(7, 9), ['2024-03-11', '08:40']),
    ...sign(late.slice(9), ['2024-03-18', '16:20']),
    countersign(district, late.slice(7), ['2024-03-20', '08:10']),
  ];
}

/** Đô Lương issued in February, to be signed by 8 March; two of its drafts wait until then. */
export function signingInDoLuong(district: FoundedDistrict): StoryAct[] {
  const first = district.units.slice(0, -2);
  const third = (rest: number): HeadedUnit[] => first.filter((_, index) => index % 3 === rest);
  const last = district.units.slice(-2);
  return [
    issue(district, first, ['2024-02-19', '08:00'], '2024-03-08'),
    ...sign(third(0), ['2024-02-22', '10:20']),
    countersign(district, third(0).slice(0, 9), ['2024-02-26', '08:10']),
    ...sign(third(1), ['2024-02-29', '16:30']),
    countersign(district, [...third(0).slice(9), ...third(1)], ['2024-03-05', '09:00']),
    ...sign(third(2).slice(0, 10), ['2024-03-06', '14:00']),
    ...sign(third(2).slice(10, 12), ['2024-03-08', '15:40']),
    ...sign(third(2).slice(12, 13), ['2024-03-12', '09:15']),
    issue(district, last, ['2024-03-12', '14:00'], '2024-03-29'),
    countersign(district, third(2).slice(0, 13), ['2024-03-13', '08:30']),
    ...sign(last, ['2024-03-20', '10:05']),
    ...sign(third(2).slice(13), ['2024-03-21', '15:00']),
    countersign(district, [...third(2).slice(13), ...last], ['2024-03-22', '09:00']),
  ];
}
