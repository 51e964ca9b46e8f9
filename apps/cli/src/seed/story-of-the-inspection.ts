import { localDate } from '#libs/calendar/src/local-date.js';
import type { Act } from '#libs/composition/src/acts/act.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { InspectionId } from '#libs/remediation/src/domain/finding-text.js';
import { answersOf, contents, questions } from './checklist-2024.js';
import { foundInDistrict, foundInUnits, foundUnannounced } from './findings-2024.js';
import {
  findingOf,
  textOf,
  theDistrict,
  unitOf,
  type InspectedUnit,
  type SeedFinding,
} from './inspected-unit.js';
import type { FoundedDistrict } from './organization-2024.js';
import { provinceId } from './province.js';
import { seedId } from './seed-id.js';
import type { StoryAct } from './story-act.js';
import type { Moment } from './story-item.js';
import type { InspectingTeam } from './team-2024.js';

const inspection: InspectionId = seedId('inspection', '2024');
const unannounced: InspectionId = seedId('inspection', '2024 đột xuất');
const visitId = seedId('visit', '2024-01');
/** The inspection of both districts in the first week of January 2024, and an unannounced one in the second. */
export function inspectionOf2024(
  { lead, member, verifier }: InspectingTeam,
  tanKy: FoundedDistrict,
  doLuong: FoundedDistrict,
): StoryAct[] {
  const act = (who: StoryAct['who'], [on, hour]: Moment, name: string, done: Act): StoryAct => ({
    name: `đoàn kiểm tra: ${name} ${on} ${hour}`,
    on,
    hour,
    who,
    act: done,
  });
  const team = {
    lead: lead.personId,
    members: [member.personId],
    verifiers: [verifier.personId],
  };
  const inspected = unitsInspected(tanKy, doLuong);
  const units = inspected.map(([{ unitId }]) => unitId);
  const town = unitOf(doLuong, 'Thị trấn Đô Lương');
  const opened = (
    id: InspectionId,
    title: string,
    number: string,
    days: readonly [string, string, string],
    of: readonly UnitId[],
  ): Act => ({
    kind: 'OPEN_INSPECTION',
    inspection: id,
    unitId: provinceId,
    scope: {
      title,
      decision: { number, on: localDate(days[0]) },
      visit: id === inspection ? { unitId: provinceId, year: 2024, visitId } : null,
      units: [...of],
      contents,
      from: localDate(days[1]),
      to: localDate(days[2]),
      checklist: questions,
    },
    team,
  });
  const session = ({ key, unitId }: InspectedUnit, on: string, place: string): Act => ({
    kind: 'HOLD_SESSION',
    inspection,
    session: {
      sessionId: seedId('session', key),
      unitId,
      on: localDate(on),
      place,
      summary:
        'Nghe UBND huyện báo cáo công tác cải cách hành chính năm 2023; đoàn trao đổi, làm rõ các nội dung kiểm tra.',
    },
  });
  const answers = ({ unitId }: InspectedUnit): Act => ({
    kind: 'ANSWER_CHECKLIST',
    inspection,
    unitId,
    answers: answersOf(questions),
  });
  const found = (of: InspectionId, unit: InspectedUnit, finding: SeedFinding): Act => ({
    kind: 'WRITE_FINDING',
    inspection: of,
    finding: findingOf(unit, finding.key),
    text: textOf(unit, finding),
  });
  const [first, second] = [theDistrict(tanKy), theDistrict(doLuong)];
  return [
    act(lead, ['2024-01-02', '09:00'], 'ban hành kế hoạch kiểm tra năm', {
      kind: 'PLAN_YEAR',
      unitId: provinceId,
      year: 2024,
      document: { number: '128/KH-SNV', on: localDate('2023-12-22') },
      visits: [
        { visitId, unitIds: [first.unitId, second.unitId], month: '2024-01', contents },
        {
          visitId: seedId('visit', '2024-08'),
          unitIds: [first.unitId, second.unitId],
          month: '2024-08',
          contents: ['PROCEDURES', 'DIGITAL_GOVERNMENT'],
        },
      ],
    }),
    act(
      lead,
      ['2024-01-02', '09:30'],
      'bắt đầu cuộc kiểm tra',
      opened(
        inspection,
        'Kiểm tra công tác cải cách hành chính tại huyện Tân Kỳ và huyện Đô Lương',
        '612/QĐ-SNV',
        ['2023-12-28', '2024-01-03', '2024-01-05'],
        units,
      ),
    ),
    act(
      member,
      ['2024-01-03', '16:00'],
      'ghi buổi làm việc Tân Kỳ',
      session(first, '2024-01-03', 'UBND huyện Tân Kỳ'),
    ),
    act(member, ['2024-01-03', '16:30'], 'ghi phiếu kiểm tra Tân Kỳ', answers(first)),
    act(
      member,
      ['2024-01-04', '16:00'],
      'ghi buổi làm việc Đô Lương',
      session(second, '2024-01-04', 'UBND huyện Đô Lương'),
    ),
    act(member, ['2024-01-04', '16:30'], 'ghi phiếu kiểm tra Đô Lương', answers(second)),
    ...inspected.flatMap(([unit, findings]) =>
      findings.map((finding) =>
        act(
          member,
          ['2024-01-05', '08:00'],
          `ghi tồn tại ${unit.key} ${finding.key}`,
          found(inspection, unit, finding),
        ),
      ),
    ),
    act(lead, ['2024-01-05', '15:00'], 'thông báo kết luận', {
      kind: 'CONCLUDE',
      inspection,
      document: { number: '03/TB-ĐKT', on: localDate('2024-01-05') },
    }),
    act(
      lead,
      ['2024-01-11', '08:00'],
      'bắt đầu cuộc kiểm tra đột xuất',
      opened(
        unannounced,
        'Kiểm tra đột xuất bộ phận một cửa thị trấn Đô Lương',
        '18/QĐ-SNV',
        ['2024-01-10', '2024-01-11', '2024-01-19'],
        [town.unitId],
      ),
    ),
    act(member, ['2024-01-12', '10:00'], 'ghi tồn tại thị trấn', found(unannounced, town, foundUnannounced)),
    act(lead, ['2024-01-19', '15:00'], 'thông báo kết luận đột xuất', {
      kind: 'CONCLUDE',
      inspection: unannounced,
      document: { number: '09/TB-ĐKT', on: localDate('2024-01-19') },
    }),
  ];
}

/** Each unit with what is found in it, in the order in which the team writes it down. */
function unitsInspected(
  tanKy: FoundedDistrict,
  doLuong: FoundedDistrict,
): (readonly [InspectedUnit, readonly SeedFinding[]])[] {
  return [tanKy, doLuong].flatMap((district) => [
    [theDistrict(district), foundInDistrict(district.deputyChair)] as const,
    ...foundInUnits
      .filter((one) => one.district === district.key)
      .map(({ unit, findings }) => [unitOf(district, unit), findings] as const),
  ]);
}
