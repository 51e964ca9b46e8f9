import { foundAdministration } from '#libs/composition/src/found-administration.js';
import type { Clock } from '#libs/kernel/src/clock.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { enterColleagues, type Colleagues } from './colleagues-2024.js';
import { calendarOfJanuary } from './story-of-the-calendar.js';
import type { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { Officials, type Official } from './officials.js';
import { FOUNDED, province, provinceId, teamId } from './province.js';
import { seedId } from './seed-id.js';
import type { Actor, Stage } from './stage.js';
import { enterTeam } from './team-2024.js';
import { districts, type SeedDistrict, type SeedUnit } from './units-2024.js';

/** A unit whose head is to commit himself. */
export interface HeadedUnit extends SeedUnit {
  readonly key: string;
  readonly unitId: UnitId;
  readonly leader: Official;
}

export interface FoundedDistrict extends Colleagues {
  readonly key: string;
  readonly name: string;
  readonly chair: Official;
  readonly units: readonly HeadedUnit[];
}

/** A unit of a district by its name. */
export function called({ units }: Pick<FoundedDistrict, 'units'>, name: string): HeadedUnit {
  const unit = units.find((one) => one.name === name);
  if (!unit) throw new Error(`the story needs ${name}`);
  return unit;
}

/** Founds the province with its inspection team and both districts, as they were in January 2024. */
export async function foundOrganization(stage: Stage, commands: AuthorizedCommands, clock: Clock) {
  await foundAdministration({ owner: stage.owner, commands, clock }, province, calendarOfJanuary(provinceId));
  const { personId, name } = province.administrator;
  const administrator = { personId, grants: [{ function: 'ADMINISTRATOR' as const, unit: provinceId }] };
  const title = 'Quản trị hệ thống';
  const position = {
    positionId: seedId('position', 'quantri'),
    unitId: provinceId,
    title,
    head: false,
    from: FOUNDED,
  };
  await stage.act(administrator, new TakePosition(personId, position));
  const staff = { grantId: seedId('grant', 'quantri/STAFF'), function: 'STAFF' as const, unitId: provinceId };
  await stage.act(administrator, new GrantFunction(personId, { ...staff, from: FOUNDED, to: null }));

  const officials = new Officials(stage, administrator);
  const team = {
    unitId: teamId,
    name: 'Đoàn kiểm tra cải cách hành chính tỉnh',
    level: 'SO',
    parentId: provinceId,
  };
  await stage.act(administrator, new EstablishUnit({ ...team, validFrom: FOUNDED }));
  const inspector = await officials.enter({
    username: 'doankiemtra',
    unitId: teamId,
    title: 'Trưởng đoàn kiểm tra',
    head: true,
    functions: [['INSPECTOR', provinceId]],
  });
  const auditor = await officials.enter({
    username: 'kiemsoat',
    unitId: provinceId,
    title: 'Chuyên viên kiểm soát thủ tục hành chính',
    head: false,
    functions: [['AUDITOR', provinceId]],
  });
  const headed: Omit<FoundedDistrict, keyof Colleagues>[] = [];
  for (const district of districts)
    headed.push(await foundDistrict(stage, administrator, officials, district));
  const founded: FoundedDistrict[] = [];
  for (const district of headed)
    founded.push({ ...district, ...(await enterColleagues(officials, district.key)) });
  const inspecting = await enterTeam(officials, inspector);
  return {
    administrator: { ...administrator, username: 'quantri', name, title },
    inspecting,
    auditor,
    districts: founded,
  };
}

async function foundDistrict(
  stage: Stage,
  administrator: Actor,
  officials: Officials,
  district: SeedDistrict,
): Promise<Omit<FoundedDistrict, keyof Colleagues>> {
  const { key, name } = district;
  const districtId = seedId('unit', key);
  const establishment = {
    unitId: districtId,
    name: `Huyện ${name}`,
    level: 'HUYEN',
    parentId: provinceId,
    validFrom: FOUNDED,
  };
  await stage.act(administrator, new EstablishUnit(establishment));
  const chair = await officials.enter({
    username: `chutich.${key}`,
    unitId: districtId,
    title: 'Chủ tịch UBND huyện',
    head: true,
    functions: [
      ['ASSIGNER', districtId],
      ['HEAD_OF_UNIT', districtId],
    ],
  });
  const units: HeadedUnit[] = [];
  for (const unit of district.units) {
    const unitKey = `${key}.${plain(unit.name)}`;
    const unitId = seedId('unit', unitKey);
    const below = { unitId, name: unit.name, level: unit.level, parentId: districtId, validFrom: FOUNDED };
    await stage.act(administrator, new EstablishUnit(below));
    const leader = await officials.enter({
      username: unitKey,
      unitId,
      title: unit.headTitle,
      head: true,
      functions: [['SIGNATORY', unitId], ['HEAD_OF_UNIT', unitId], ...dutiesOf(unit, districtId)],
    });
    units.push({ ...unit, key: unitKey, unitId, leader });
  }
  return { key, name, chair, units };
}

/** Two divisions serve the whole district besides their own work. */
function dutiesOf(unit: SeedUnit, districtId: UnitId): (readonly ['HR_UNIT' | 'SECRETARIAT', UnitId])[] {
  if (unit.name === 'Phòng Nội vụ') return [['HR_UNIT', districtId]];
  if (unit.name === 'Văn phòng HĐND và UBND') return [['SECRETARIAT', districtId]];
  return [];
}

/** "Xã Nghĩa Đồng" → "xanghiadong". */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z]/g, '');
