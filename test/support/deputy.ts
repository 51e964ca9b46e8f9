import { randomUUID } from 'node:crypto';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { as, newId } from './journey.js';
import type { Scene } from './scene.js';
import type { Official } from './small-district.js';
import { PASSWORD } from './small-district.js';
import { workingOrganization } from './working-organization.js';

/** Somebody else in the chair's own unit, member of staff unless another function is said, with an account under his own password. */
export async function deputyOf(
  { database, small }: Scene,
  name: string,
  unit = small.district,
  held: Grant['function'] = 'STAFF',
): Promise<Official> {
  const works = await workingOrganization(database);
  const personId = newId<'person'>();
  const username = `pho.${personId.slice(0, 8)}`;
  const grants = [{ function: held, unit }];
  const official: Official = { tenantId: small.tenantId, personId, name, username, grants };
  try {
    await as(small.administrator, async () => {
      await works.commands.execute(new RegisterPerson(personId, unit, { name, email: null }));
      const since = { from: localDate('2020-01-01'), to: null };
      const grant = { grantId: randomUUID(), function: held, unitId: unit, ...since };
      await works.commands.execute(new GrantFunction(personId, grant));
      // By himself, so that the password is his own.
      const oneself = { ...official, grants: small.administrator.grants };
      await as(oneself, () => works.commands.execute(new OpenAccount(personId, username, PASSWORD)));
    });
  } finally {
    await works.module.close();
  }
  return official;
}
