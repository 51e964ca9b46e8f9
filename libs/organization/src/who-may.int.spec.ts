import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ICommand } from '@nestjs/cqrs';
import { localDate } from '#libs/calendar/src/local-date.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import {
  officialFunctions,
  type Grant,
  type OfficialFunction,
  type WhoMay,
} from '#libs/kernel/src/who-may.js';
import { as, newId } from '../../../test/support/journey.js';
import {
  foundSmallDistrict,
  PASSWORD,
  type Official,
  type SmallDistrict,
} from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';
import { AbolishUnit } from './abolish-unit.js';
import { ChangePassword } from './change-password.js';
import { CorrectDetails } from './correct-details.js';
import { DefineLevel } from './define-level.js';
import { EndAbsence } from './end-absence.js';
import { EstablishUnit } from './establish-unit.js';
import { GrantAuthority } from './grant-authority.js';
import { GrantFunction } from './grant-function.js';
import { LeavePosition } from './leave-position.js';
import { LockAccount } from './lock-account.js';
import { MoveUnit } from './move-unit.js';
import { OpenAccount } from './open-account.js';
import { OpenLevels } from './open-levels.js';
import { RecordAbsence } from './record-absence.js';
import { RegisterPerson } from './register-person.js';
import { RenameUnit } from './rename-unit.js';
import { RevokeAuthority } from './revoke-authority.js';
import { RevokeFunction } from './revoke-function.js';
import { TakePosition } from './take-position.js';
import { organizationWhoMay } from './who-may.js';

const from = localDate('2024-01-01');
const level = { code: 'WARD', name: 'Phường', rank: 3, validFrom: from, validTo: null };

/** One command of each use case about the district and its chair; an administrator of the commune stands below. */
const aboutTheDistrict: Record<keyof typeof organizationWhoMay, (small: SmallDistrict) => ICommand> = {
  OpenLevels: ({ district }) => new OpenLevels(district, [level]),
  DefineLevel: () => new DefineLevel({ ...level, code: `L${randomUUID()}` }),
  EstablishUnit: ({ district: parentId }) =>
    new EstablishUnit({
      unitId: newId<'unit'>(),
      name: 'Phòng',
      level: 'COMMUNE',
      parentId,
      validFrom: from,
    }),
  RenameUnit: ({ district }) => new RenameUnit(district, 'Huyện Nhỏ', from),
  MoveUnit: ({ commune, district }) => new MoveUnit(commune, district, from),
  AbolishUnit: ({ district }) => new AbolishUnit(district, localDate('2030-01-01'), []),
  RegisterPerson: ({ district }) =>
    new RegisterPerson(newId<'person'>(), district, { name: 'Phạm Văn Mới', email: null }),
  CorrectDetails: ({ chair }) => new CorrectDetails(chair.personId, { name: 'Nguyễn Văn Chủ', email: null }),
  TakePosition: ({ chair, district: unitId }) =>
    new TakePosition(chair.personId, {
      positionId: randomUUID(),
      unitId,
      title: 'Ủy viên',
      head: false,
      from,
    }),
  LeavePosition: ({ chair }) => new LeavePosition(chair.personId, randomUUID(), from),
  GrantFunction: ({ chair, district: unitId }) =>
    new GrantFunction(chair.personId, { grantId: randomUUID(), function: 'AUDITOR', unitId, from, to: from }),
  RevokeFunction: ({ chair }) => new RevokeFunction(chair.personId, randomUUID()),
  OpenAccount: ({ chair }) => new OpenAccount(chair.personId, chair.username, PASSWORD),
  LockAccount: ({ chair }) => new LockAccount(chair.personId, false),
  ChangePassword: ({ chair }) => new ChangePassword(chair.personId, PASSWORD, 1),
  RecordAbsence: ({ chair }) =>
    new RecordAbsence(chair.personId, { absenceId: randomUUID(), from, to: from, deputyId: null }),
  EndAbsence: ({ chair }) => new EndAbsence(chair.personId, randomUUID(), from),
  GrantAuthority: ({ chair, district: unitId, head }) =>
    new GrantAuthority({
      authorityId: randomUUID(),
      grantorId: chair.personId,
      delegateId: head.personId,
      capacity: 'TUQ',
      document: '12/GUQ-UBND',
      unitId,
      acts: ['COUNTERSIGN'],
      from: localDate('2024-03-01'),
      to: localDate('2024-03-31'),
    }),
  RevokeAuthority: () => new RevokeAuthority(randomUUID()),
};
const useCases = Object.keys(aboutTheDistrict) as (keyof typeof organizationWhoMay)[];

describe('who may change people and rights', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let small: SmallDistrict;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    small = await foundSmallDistrict(works);
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  /** The code of the refusal; null where there was none. */
  const asking = (command: ICommand, grant: Grant, who: Official = small.chair): Promise<string | null> =>
    as({ ...who, grants: [grant] }, () =>
      works.commands.execute(command).then(
        () => null,
        (error: unknown) => {
          if (error instanceof RuleBroken) return error.code;
          throw error;
        },
      ),
    );
  const may = (useCase: string, held: OfficialFunction): boolean =>
    (organizationWhoMay as WhoMay)[useCase]?.some((allowance) => allowance.function === held) ?? false;

  describe.each(useCases)('%s', (useCase) => {
    it.each(officialFunctions.map((held) => [held, may(useCase, held) ? 'allowed' : 'refused'] as const))(
      '%s is %s',
      async (held, expected) => {
        const refusal = await asking(aboutTheDistrict[useCase](small), {
          function: held,
          unit: small.district,
        });
        expect(refusal === 'NOT_ALLOWED' ? 'refused' : 'allowed').toBe(expected);
      },
    );

    it('the administrator of a commune is refused above it', async () => {
      const grant: Grant = { function: 'ADMINISTRATOR', unit: small.commune };
      expect(await asking(aboutTheDistrict[useCase](small), grant)).toBe('NOT_ALLOWED');
    });
  });

  it('is nobody else where it is one’s own password', async () => {
    const staff: Grant = { function: 'STAFF', unit: small.district };
    expect(await asking(new ChangePassword(small.chair.personId, PASSWORD, 1), staff, small.head)).toBe(
      'NOT_ALLOWED',
    );
  });

  it('is nobody else of the staff where somebody is away', async () => {
    const staff: Grant = { function: 'STAFF', unit: small.district };
    const absence = { absenceId: randomUUID(), from, to: from, deputyId: null };
    expect(await asking(new RecordAbsence(small.chair.personId, absence), staff, small.head)).toBe(
      'NOT_ALLOWED',
    );
  });

  describe('an administrator of the commune', () => {
    const ofCommune = (): Grant => ({ function: 'ADMINISTRATOR', unit: small.commune });
    const granting = (unitId = small.district) =>
      new GrantFunction(small.head.personId, {
        grantId: randomUUID(),
        function: 'AUDITOR',
        unitId,
        from,
        to: null,
      });

    it('grants within his subtree and not above it', async () => {
      expect(await asking(granting(small.commune), ofCommune())).toBeNull();
      expect(await asking(granting(), ofCommune())).toBe('NOT_ALLOWED');
    });

    it('neither ends nor takes over what reaches beyond his subtree', async () => {
      const inspector = newId<'person'>();
      const grantId = randomUUID();
      await as(small.administrator, async () => {
        await works.commands.execute(
          new RegisterPerson(inspector, small.commune, { name: 'Vũ Thị Tra', email: null }),
        );
        const held = { grantId, function: 'INSPECTOR', unitId: small.district, from, to: null } as const;
        await works.commands.execute(new GrantFunction(inspector, held));
        await works.commands.execute(new OpenAccount(inspector, `tra.${grantId.slice(0, 8)}`, PASSWORD));
      });
      expect(await asking(new RevokeFunction(inspector, grantId), ofCommune())).toBe('NOT_ALLOWED');
      expect(await asking(new OpenAccount(inspector, 'tra', 'mật khẩu khác'), ofCommune())).toBe(
        'NOT_ALLOWED',
      );
      expect(await asking(new LockAccount(inspector, true), ofCommune())).toBe('NOT_ALLOWED');
    });
  });

  describe('the last administrator', () => {
    const all = (): Grant => ({ function: 'ADMINISTRATOR', unit: small.district });
    const grantOf = async (personId: string): Promise<string> => {
      const { rows } = await spec.owner.query<{ id: string }>(
        "select id from person_functions where person_id = $1 and function = 'ADMINISTRATOR' and valid_to is null",
        [personId],
      );
      return rows[0]?.id ?? '';
    };

    it('can neither be locked nor lose the function', async () => {
      const { personId } = small.administrator;
      expect(await asking(new LockAccount(personId, true), all())).toBe('LAST_ADMINISTRATOR');
      expect(await asking(new RevokeFunction(personId, await grantOf(personId)), all())).toBe(
        'LAST_ADMINISTRATOR',
      );
    });

    it('stays, even where two take each other the function at once', async () => {
      const two = [small.administrator, small.chair];
      const held = {
        grantId: randomUUID(),
        function: 'ADMINISTRATOR',
        unitId: small.district,
        from,
        to: null,
      } as const;
      expect(await asking(new GrantFunction(small.chair.personId, held), all())).toBeNull();
      const grants = await Promise.all(two.map(({ personId }) => grantOf(personId)));
      const refusals = await Promise.all(
        two.map(({ personId }, index) => asking(new RevokeFunction(personId, grants[index] ?? ''), all())),
      );
      expect(refusals).toEqual(expect.arrayContaining(['LAST_ADMINISTRATOR', null]));
    });
  });

  it('gives a username once, whoever asks', async () => {
    const other = await foundSmallDistrict(works);
    const command = new OpenAccount(other.head.personId, small.head.username, PASSWORD);
    expect(await asking(command, { function: 'ADMINISTRATOR', unit: other.district }, other.chair)).toBe(
      'USERNAME_FIXED',
    );
    const fresh = newId<'person'>();
    await as(other.administrator, () =>
      works.commands.execute(new RegisterPerson(fresh, other.commune, { name: 'Hồ Văn Trùng', email: null })),
    );
    const taken = new OpenAccount(fresh, small.head.username, PASSWORD);
    expect(await asking(taken, { function: 'ADMINISTRATOR', unit: other.district }, other.chair)).toBe(
      'USERNAME_TAKEN',
    );
  });
});
