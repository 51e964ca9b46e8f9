import { randomUUID } from 'node:crypto';
import { localDate } from '#libs/calendar/src/local-date.js';
import { foundAdministration } from '#libs/composition/src/found-administration.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { closeTree } from './close-tree.js';
import { as, newId } from './journey.js';
import { PASSWORD, type Official, type SpecPower } from './small-district.js';

/** A province that inspects, with two districts: one that is inspected, and one that must learn nothing of it. */
export interface InspectedProvince {
  readonly province: UnitId;
  readonly district: UnitId;
  readonly elsewhere: UnitId;
  readonly administrator: Official;
  readonly lead: Official;
  readonly member: Official;
  readonly verifier: Official;
  /** Of the district: its chair, and somebody of a division of it. */
  readonly head: Official;
  readonly staff: Official;
  /** The chair of the other district. */
  readonly stranger: Official;
}

const from = localDate('2020-01-01');

/** Founds the province by real commands, in a tenant of its own; the clock must stand in 2020 or later. */
export async function foundInspectedProvince({
  commands,
  owner,
  ...power
}: SpecPower): Promise<InspectedProvince> {
  const tenantId = newId<'tenant'>();
  const [province, district, division, elsewhere] = [
    newId<'unit'>(),
    newId<'unit'>(),
    newId<'unit'>(),
    newId<'unit'>(),
  ];
  const official = (name: string, username: string, unit: UnitId, ...held: OfficialFunction[]): Official => ({
    tenantId,
    personId: newId<'person'>(),
    name,
    username: `${username}.${tenantId.slice(0, 8)}`,
    grants: held.map((one) => ({ function: one, unit })),
  });
  const administrator = official('Trần Thị Quản', 'quan', province, 'ADMINISTRATOR');
  const lead = official('Võ Thanh Đoàn', 'doan', province, 'INSPECTOR', 'STAFF');
  const member = official('Hồ Thị Viên', 'vien', province, 'INSPECTOR', 'STAFF');
  const verifier = official('Đặng Văn Minh', 'minh', province, 'INSPECTOR', 'STAFF');
  const head = official('Phan Văn Chủ', 'chu', district, 'ASSIGNER', 'HEAD_OF_UNIT', 'STAFF');
  const staff = official('Lê Thị Bộ', 'bo', division, 'STAFF');
  const stranger = official('Nguyễn Văn Kia', 'kia', elsewhere, 'ASSIGNER', 'HEAD_OF_UNIT', 'STAFF');

  await foundAdministration(
    { commands, owner, ...power },
    {
      tenantId,
      name: 'Tỉnh Thử',
      levels: [
        { code: 'PROVINCE', name: 'Tỉnh', rank: 1, validFrom: from, validTo: null },
        { code: 'DISTRICT', name: 'Huyện', rank: 2, validFrom: from, validTo: null },
        { code: 'DIVISION', name: 'Phòng', rank: 3, validFrom: from, validTo: null },
      ],
      root: { unitId: province, name: 'Tỉnh Thử', level: 'PROVINCE', validFrom: from },
      administrator: { ...administrator, grantId: randomUUID(), email: null, password: PASSWORD },
    },
  );
  const enter = async (who: Official, unitId: UnitId, title: string, heads: boolean): Promise<void> => {
    const { personId, name, username, grants } = who;
    await commands.execute(new RegisterPerson(personId, unitId, { name, email: `${username}@example.vn` }));
    const position = { positionId: randomUUID(), unitId, title, head: heads, from };
    await commands.execute(new TakePosition(personId, position));
    for (const { function: held, unit } of grants) {
      const grant = { grantId: randomUUID(), function: held, unitId: unit, from, to: null };
      await commands.execute(new GrantFunction(personId, grant));
    }
    const oneself = { ...who, grants: administrator.grants };
    // By themselves, so that the passwords are their own.
    await as(oneself, () => commands.execute(new OpenAccount(personId, username, PASSWORD)));
  };
  await as(administrator, async () => {
    for (const [unitId, name] of [
      [district, 'Huyện Này'],
      [elsewhere, 'Huyện Kia'],
    ] as const) {
      const unit = { unitId, name, level: 'DISTRICT', parentId: province, validFrom: from };
      await commands.execute(new EstablishUnit(unit));
    }
    const below = { unitId: division, name: 'Phòng Nội vụ', level: 'DIVISION', parentId: district };
    await commands.execute(new EstablishUnit({ ...below, validFrom: from }));
    await enter(lead, province, 'Trưởng đoàn kiểm tra', false);
    await enter(member, province, 'Thành viên đoàn kiểm tra', false);
    await enter(verifier, province, 'Chuyên viên xác minh', false);
    await enter(head, district, 'Chủ tịch UBND huyện', true);
    await enter(staff, division, 'Chuyên viên', false);
    await enter(stranger, elsewhere, 'Chủ tịch UBND huyện', true);
  });
  await closeTree(owner, tenantId);
  return { province, district, elsewhere, administrator, lead, member, verifier, head, staff, stranger };
}
