import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { localDate } from '#libs/calendar/src/local-date.js';
import { foundAdministration } from '#libs/composition/src/found-administration.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import type { FoundingPower } from '#libs/organization/src/found-tenant.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { closeTree } from './close-tree.js';
import { as, newId } from './journey.js';

/** One of the three; can be passed to `as`, and signs in with his username. */
export interface Official {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly name: string;
  readonly username: string;
  readonly grants: readonly Grant[];
}

/** A district with one commune, its chair, the head of the commune and an administrator. */
export interface SmallDistrict {
  readonly tenantId: TenantId;
  readonly district: UnitId;
  readonly commune: UnitId;
  readonly administrator: Official;
  readonly chair: Official;
  readonly head: Official;
}

/** What a spec founds with: it may also do what the relay would. */
export interface SpecPower extends FoundingPower {
  readonly owner: Pool;
}

/** Everybody's password. */
export const PASSWORD = 'ba cây chụm lại';

const from = localDate('2020-01-01');

/** Founds the small district by real commands, in a tenant of its own; the clock must stand in 2020 or later. */
export async function foundSmallDistrict(power: SpecPower): Promise<SmallDistrict> {
  const tenantId = newId<'tenant'>();
  const [district, commune] = [newId<'unit'>(), newId<'unit'>()];
  const official = (name: string, username: string, ...grants: Grant[]): Official => ({
    tenantId,
    personId: newId<'person'>(),
    name,
    // Usernames are unique across tenants, and a spec may found several.
    username: `${username}.${tenantId.slice(0, 8)}`,
    grants,
  });
  const administrator = official('Trần Thị Quản', 'quan', { function: 'ADMINISTRATOR', unit: district });
  const chair = official('Nguyễn Văn Chủ', 'chu', { function: 'ASSIGNER', unit: district });
  const head = official(
    'Lê Thị Trưởng',
    'truong',
    { function: 'SIGNATORY', unit: commune },
    { function: 'HEAD_OF_UNIT', unit: commune },
  );

  await foundAdministration(power, {
    tenantId,
    name: 'Huyện Nhỏ',
    levels: [
      { code: 'DISTRICT', name: 'Huyện', rank: 2, validFrom: from, validTo: localDate('2025-06-30') },
      { code: 'COMMUNE', name: 'Xã', rank: 3, validFrom: from, validTo: null },
    ],
    root: { unitId: district, name: 'Huyện Nhỏ', level: 'DISTRICT', validFrom: from },
    administrator: { ...administrator, grantId: randomUUID(), email: null, password: PASSWORD },
  });

  const { commands, owner } = power;
  await as(administrator, async () => {
    const unit = { unitId: commune, name: 'Xã Bé', level: 'COMMUNE', parentId: district, validFrom: from };
    await commands.execute(new EstablishUnit(unit));
    for (const [who, unitId, title] of [
      [chair, district, 'Chủ tịch UBND huyện'],
      [head, commune, 'Chủ tịch UBND xã'],
    ] as const) {
      const { personId, name, username, grants } = who;
      await commands.execute(new RegisterPerson(personId, unitId, { name, email: `${username}@example.vn` }));
      const position = { positionId: randomUUID(), unitId, title, head: true, from };
      await commands.execute(new TakePosition(personId, position));
      for (const grant of grants) {
        const held = { grantId: randomUUID(), function: grant.function, unitId: grant.unit, from, to: null };
        await commands.execute(new GrantFunction(personId, held));
      }
      const oneself = { ...who, grants: administrator.grants };
      // By themselves, so that the passwords are their own.
      await as(oneself, () => commands.execute(new OpenAccount(personId, username, PASSWORD)));
    }
  });
  await closeTree(owner, tenantId);
  return { tenantId, district, commune, administrator, chair, head };
}
