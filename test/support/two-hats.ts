import { randomUUID } from 'node:crypto';
import { addDays, localDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { OfficialFunction } from '#libs/kernel/src/who-may.js';
import { EstablishUnit } from '#libs/organization/src/establish-unit.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { LeavePosition } from '#libs/organization/src/leave-position.js';
import { MoveUnit } from '#libs/organization/src/move-unit.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import type { InspectionScene } from './inspection-scene.js';
import { as, newId } from './journey.js';
import { PASSWORD, type Official } from './small-district.js';

type Scene = Pick<InspectionScene, 'set' | 'place'>;

const from = localDate('2020-01-01');
/** The day of the scene. */
const today = localDate('2024-03-01');

const administering = ({ set, place }: Scene, work: Parameters<typeof worksAs>[2]): Promise<void> =>
  worksAs(set, place.administrator, work);

async function worksAs(
  { service }: Scene['set'],
  who: Official,
  work: (execute: (command: object) => Promise<unknown>) => Promise<void>,
): Promise<void> {
  await service.found(({ commands }) => as(who, () => work((command) => commands.execute(command))));
}

/** One more inspector of the province, registered in that unit. */
export async function anotherInspector(scene: Scene, name: string, unitId: UnitId): Promise<Official> {
  const { place } = scene;
  const personId = newId<'person'>();
  const held: OfficialFunction[] = ['INSPECTOR', 'STAFF', 'ASSIGNER'];
  const official: Official = {
    tenantId: place.administrator.tenantId,
    personId,
    name,
    username: `thanhtra.${personId.slice(0, 8)}`,
    grants: held.map((one) => ({ function: one, unit: place.province })),
  };
  await administering(scene, async (execute) => {
    await execute(new RegisterPerson(personId, unitId, { name, email: null }));
    for (const one of held) {
      const grant = { grantId: randomUUID(), function: one, unitId: place.province, from, to: null };
      await execute(new GrantFunction(personId, grant));
    }
    // By himself, so that the password is his own.
    await as({ ...official, grants: place.administrator.grants }, () =>
      execute(new OpenAccount(personId, official.username, PASSWORD)),
    );
  });
  return official;
}

/** A unit below the province that is not inspected. */
export async function centreOf(scene: Scene): Promise<UnitId> {
  const unitId = newId<'unit'>();
  const unit = { unitId, name: 'Trung tâm Hành chính công', level: 'DISTRICT', validFrom: from };
  await administering(scene, async (execute) => {
    await execute(new EstablishUnit({ ...unit, parentId: scene.place.province }));
  });
  return unitId;
}

/** From today it stands below the district that is inspected, with all its people. */
export const putBelowDistrict = (scene: Scene, unitId: UnitId): Promise<void> =>
  administering(scene, async (execute) => {
    await execute(new MoveUnit(unitId, scene.place.district, today));
  });

/** From that day somebody else heads the inspected district; where he is registered stays as it was. */
export async function headDistrict(scene: Scene, next: PersonId, day: string): Promise<void> {
  const begins = localDate(day);
  const { place, set } = scene;
  const unitId = place.district;
  const { rows } = await set.database.owner.query<{ person: PersonId; position: string }>(
    `select person_id as person, id as position from camket.positions where unit_id = $1 and head and valid_to is null`,
    [unitId],
  );
  await administering(scene, async (execute) => {
    for (const { person, position } of rows)
      await execute(new LeavePosition(person, position, addDays(begins, -1)));
    const title = 'Chủ tịch UBND huyện';
    await execute(
      new TakePosition(next, { positionId: randomUUID(), unitId, title, head: true, from: begins }),
    );
    const grant = {
      grantId: randomUUID(),
      function: 'HEAD_OF_UNIT',
      unitId,
      from: begins,
      to: null,
    } as const;
    await execute(new GrantFunction(next, grant));
  });
}
