import { randomUUID } from 'node:crypto';
import { localDate } from '#libs/calendar/src/local-date.js';
import { foundAdministration } from '#libs/composition/src/found-administration.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import type { Grant, OfficialFunction } from '#libs/kernel/src/who-may.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import type { FoundingPower } from '#libs/organization/src/found-tenant.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { rebuildClosure } from '#libs/organization/src/read-models/unit-closure.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { as, newId } from './journey.js';
import { PASSWORD, type Official, type SmallDistrict } from './small-district.js';

/** A province with two districts that look alike, an auditor over all, and a member of staff in the first commune. */
export interface SmallProvince {
  readonly province: UnitId;
  readonly administrator: Official;
  readonly auditor: Official;
  readonly staff: Official;
  /** Each with its own chair and head; they share the administrator of the province. */
  readonly here: SmallDistrict;
  readonly there: SmallDistrict;
}

const from = localDate('2020-01-01');
const level = (code: string, name: string, rank: number) => ({
  code,
  name,
  rank,
  validFrom: from,
  validTo: null,
});

/** Founds the province by real commands, in a tenant of its own; the clock must stand in 2020 or later. */
export async function foundSmallProvince(power: FoundingPower): Promise<SmallProvince> {
  const tenantId = newId<'tenant'>();
  const unit = (): UnitId => newId<'unit'>();
  const province = unit();
  const official = (name: string, username: string, grants: readonly Grant[]): Official => ({
    tenantId,
    personId: newId<'person'>(),
    name,
    username: `${username}.${tenantId.slice(0, 8)}`,
    grants,
  });
  const over = (place: UnitId, ...functions: OfficialFunction[]): Grant[] =>
    functions.map((name) => ({ function: name, unit: place }));
  const administrator = official('Trần Thị Quản', 'quan', over(province, 'ADMINISTRATOR'));
  const districtNamed = (name: string, suffix: string): SmallDistrict & { name: string } => {
    const [district, commune] = [unit(), unit()];
    const chair = official(`Chủ tịch ${name}`, `chu-${suffix}`, over(district, 'ASSIGNER'));
    const head = official(`Trưởng ${name}`, `truong-${suffix}`, over(commune, 'SIGNATORY', 'HEAD_OF_UNIT'));
    return { name, tenantId, district, commune, administrator, chair, head };
  };
  const [here, there] = [districtNamed('Huyện Này', 'nay'), districtNamed('Huyện Kia', 'kia')];
  const auditor = official('Kiểm Toán', 'kiem', over(province, 'AUDITOR'));
  const staff = official('Cán Bộ', 'bo', over(here.commune, 'STAFF'));

  await foundAdministration(power, {
    tenantId,
    name: 'Tỉnh Nhỏ',
    levels: [level('PROVINCE', 'Tỉnh', 1), level('DISTRICT', 'Huyện', 2), level('COMMUNE', 'Xã', 3)],
    root: { unitId: province, name: 'Tỉnh Nhỏ', level: 'PROVINCE', validFrom: from },
    administrator: { ...administrator, grantId: randomUUID(), email: null, password: PASSWORD },
  });
  const { commands, owner } = power;
  const enter = async (who: Official, unitId: UnitId, head: boolean): Promise<void> => {
    const { personId, name, username, grants } = who;
    await commands.execute(new RegisterPerson(personId, unitId, { name, email: `${username}@example.vn` }));
    await commands.execute(
      new TakePosition(personId, { positionId: randomUUID(), unitId, title: name, head, from }),
    );
    for (const { function: held, unit: place } of grants) {
      const grant = { grantId: randomUUID(), function: held, unitId: place, from, to: null };
      await commands.execute(new GrantFunction(personId, grant));
    }
    const oneself = { ...who, grants: administrator.grants };
    // By themselves, so that the passwords are their own.
    await as(oneself, () => commands.execute(new OpenAccount(personId, username, PASSWORD)));
  };
  await as(administrator, async () => {
    for (const { name, district, commune, chair, head } of [here, there]) {
      const below = (unitId: UnitId, kind: string, parentId: UnitId) =>
        commands.execute(
          new EstablishUnit({ unitId, name: `${name} ${kind}`, level: kind, parentId, validFrom: from }),
        );
      await below(district, 'DISTRICT', province);
      await below(commune, 'COMMUNE', district);
      await enter(chair, district, true);
      await enter(head, commune, true);
    }
    await enter(auditor, province, false);
    await enter(staff, here.commune, false);
  });
  await rebuildClosure({ query: (text, values) => owner.query(text, values) }, tenantId);
  return { province, administrator, auditor, staff, here, there };
}
