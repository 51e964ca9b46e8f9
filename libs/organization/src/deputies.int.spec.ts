import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { as, newId } from '../../../test/support/journey.js';
import { foundSmallDistrict, type SmallDistrict } from '../../../test/support/small-district.js';
import { TestDatabase } from '../../../test/support/test-database.js';
import { workingOrganization, type WorkingOrganization } from '../../../test/support/working-organization.js';
import { EstablishUnit } from './establish-unit.js';
import { RecordAbsence } from './record-absence.js';
import { RegisterPerson } from './register-person.js';

const day = localDate;

describe('who can stand in', () => {
  let spec: TestDatabase;
  let works: WorkingOrganization;
  let small: SmallDistrict;
  let colleague: PersonId;
  let neighbour: PersonId;
  let assistant: PersonId;

  const register = async (unitId: UnitId): Promise<PersonId> => {
    const personId = newId<'person'>();
    const details = { name: 'Phạm Thị Thay', email: null };
    await as(small.administrator, () =>
      works.commands.execute(new RegisterPerson(personId, unitId, details)),
    );
    return personId;
  };
  const below = async (parentId: UnitId): Promise<UnitId> => {
    const unit = { unitId: newId<'unit'>(), name: 'Đơn vị', level: 'COMMUNE', validFrom: day('2021-01-01') };
    await as(small.administrator, () => works.commands.execute(new EstablishUnit({ ...unit, parentId })));
    return unit.unitId;
  };

  beforeAll(async () => {
    spec = await TestDatabase.create();
    await spec.freeze('2024-03-01T02:00:00Z');
    works = await workingOrganization(spec);
    small = await foundSmallDistrict(works);
    colleague = await register(small.commune);
    assistant = await register(await below(small.commune));
    neighbour = await register(await below(small.district));
  });
  afterAll(async () => {
    await works.module.close();
    await spec.drop();
  });

  const away = (personId: PersonId, deputyId: PersonId | null, from: string, to = from) => {
    const absence = { absenceId: newId(), from: day(from), to: day(to), deputyId };
    return as(small.administrator, () => works.commands.execute(new RecordAbsence(personId, absence)));
  };

  it.each<[string, () => PersonId | null, string, string | null]>([
    ['somebody of the same unit', () => colleague, '2024-05-06', null],
    ['somebody of the unit above', () => small.chair.personId, '2024-05-07', null],
    ['somebody of a unit below', () => assistant, '2024-05-08', null],
    ['nobody', () => null, '2024-05-09', null],
    ['not somebody of the unit beside', () => neighbour, '2024-05-10', 'DEPUTY_ELSEWHERE'],
    ['not somebody unknown', () => newId<'person'>(), '2024-05-10', 'DEPUTY_ELSEWHERE'],
    ['not oneself', () => small.head.personId, '2024-05-10', 'DEPUTY_IS_ONESELF'],
  ])('%s', async (_, deputy, on, refusal) => {
    const recorded = away(small.head.personId, deputy(), on);
    if (refusal === null) await recorded;
    else await expect(recorded).rejects.toMatchObject({ code: refusal });
  });

  it('not who is away himself on one of the days', async () => {
    await away(colleague, null, '2024-06-10', '2024-06-14');
    await expect(away(small.head.personId, colleague, '2024-06-14', '2024-06-21')).rejects.toMatchObject({
      code: 'DEPUTY_ABSENT',
      details: { from: '2024-06-10', to: '2024-06-14' },
    });
    await away(small.head.personId, colleague, '2024-06-15', '2024-06-21');
  });

  it('not somebody of another tenant', async () => {
    const other = await foundSmallDistrict(works);
    await expect(away(small.head.personId, other.chair.personId, '2024-07-01')).rejects.toMatchObject({
      code: 'DEPUTY_ELSEWHERE',
    });
  });
});
