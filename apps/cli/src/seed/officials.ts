import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Grant, OfficialFunction } from '#libs/kernel/src/who-may.js';
import { GrantFunction } from '#libs/organization/src/grant-function.js';
import { OpenAccount } from '#libs/organization/src/open-account.js';
import { RegisterPerson } from '#libs/organization/src/register-person.js';
import { TakePosition } from '#libs/organization/src/take-position.js';
import { DEMO_PASSWORD } from './demo-password.js';
import { inventedName } from './invented-people.js';
import { FOUNDED } from './province.js';
import { seedId } from './seed-id.js';
import type { Actor, Stage } from './stage.js';

/** A person to be entered: one post, what he may do over which units, and the name he signs in with. */
export interface NewOfficial {
  readonly username: string;
  readonly unitId: UnitId;
  readonly title: string;
  readonly head: boolean;
  readonly functions: readonly (readonly [OfficialFunction, UnitId])[];
}

export interface Official extends Actor {
  readonly personId: PersonId;
  readonly username: string;
  readonly name: string;
  readonly title: string;
}

/** Enters invented people one after the other; the number of each decides his name. */
export class Officials {
  private entered = 0;

  constructor(
    private readonly stage: Stage,
    private readonly administrator: Actor,
  ) {}

  async enter({ username, unitId, title, head, functions }: NewOfficial): Promise<Official> {
    const personId = seedId('person', username);
    const name = inventedName((this.entered += 1));
    const give = (command: object): Promise<unknown> => this.stage.act(this.administrator, command);
    await give(new RegisterPerson(personId, unitId, { name, email: `${username}@demo.camket.vn` }));
    const position = { positionId: seedId('position', username), unitId, title, head, from: FOUNDED };
    await give(new TakePosition(personId, position));
    const grants: Grant[] = [...functions, ['STAFF', unitId] as const].map(([held, unit]) => ({
      function: held,
      unit,
    }));
    for (const grant of grants) {
      const grantId = seedId('grant', `${username}/${grant.function}`);
      await give(
        new GrantFunction(personId, {
          grantId,
          function: grant.function,
          unitId: grant.unit,
          from: FOUNDED,
          to: null,
        }),
      );
    }
    // By himself, so that the password is his own and he can sign.
    await this.stage.act(
      { personId, grants: this.administrator.grants },
      new OpenAccount(personId, username, DEMO_PASSWORD),
    );
    return { personId, username, name, title, grants };
  }
}
