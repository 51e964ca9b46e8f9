import { randomUUID } from 'node:crypto';
import type { ICommand } from '@nestjs/cqrs';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import type { Clock } from '#libs/kernel/src/clock.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Grant } from '#libs/kernel/src/who-may.js';
import type { AuthorizedCommands } from '#libs/platform/src/commands/authorized-commands.js';
import { travel } from '#libs/platform/src/journey.js';
import type { Level } from './domain/levels.js';
import { EstablishUnit } from './establish-unit.js';
import { GrantFunction } from './grant-function.js';
import { OpenAccount } from './open-account.js';
import { OpenLevels } from './open-levels.js';
import type { PersonalDetails } from './personal-details.js';
import { RegisterPerson } from './register-person.js';

/** A new administration: its tree's root, its levels, and the person who administers it. */
export interface Founding {
  readonly tenantId: TenantId;
  readonly name: string;
  readonly levels: readonly Level[];
  readonly root: {
    readonly unitId: UnitId;
    readonly name: string;
    readonly level: string;
    readonly validFrom: LocalDate;
  };
  readonly administrator: PersonalDetails & {
    readonly personId: PersonId;
    readonly grantId: string;
    readonly username: string;
    readonly password: string;
  };
}

/** What a founding needs. `owner` owns the tables: no role of the running service may add a tenant. */
export interface FoundingPower {
  readonly owner: { query(text: string, values: unknown[]): Promise<unknown> };
  readonly commands: AuthorizedCommands;
  readonly clock: Clock;
}

/**
 * Founds a tenant. The first administrator acts himself, by a right that is given to him beforehand: somebody must
 * begin. `furnishing` is what other contexts give a new administration. The tenant's row comes last, so that a founding that
 * broke off is seen as none.
 */
export async function foundTenant(
  { owner, commands, clock }: FoundingPower,
  { tenantId, name, levels, root, administrator }: Founding,
  furnishing: readonly ICommand[] = [],
): Promise<void> {
  const { personId, grantId, username, password, name: fullName, email } = administrator;
  const beforehand: Grant = { function: 'ADMINISTRATOR', unit: root.unitId };
  const actor = { tenantId, personId, onBehalfOf: null, grants: [beforehand] };
  const today = dateOf(await clock.now());

  await travel({ actor, correlationId: randomUUID(), causationId: null }, async () => {
    await commands.execute(new OpenLevels(root.unitId, levels));
    await commands.execute(new EstablishUnit({ ...root, parentId: null }));
    await commands.execute(new RegisterPerson(personId, root.unitId, { name: fullName, email }));
    const held = { grantId, function: beforehand.function, unitId: root.unitId };
    await commands.execute(new GrantFunction(personId, { ...held, from: today, to: null }));
    await commands.execute(new OpenAccount(personId, username, password));
    for (const command of furnishing) await commands.execute(command);
  });
  await owner.query('insert into camket.tenants (id, name) values ($1, $2)', [tenantId, name]);
}
