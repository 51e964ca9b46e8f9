import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/**
 * Asks "may he?" for every unit that what a person holds reaches. The administrator of one commune must not end what
 * somebody holds over the whole district, nor take over such an account by a new password, even where the person is
 * registered in the commune.
 */
@Injectable()
export class HeldBy {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  settlePosition(personId: PersonId, positionId: string): Promise<void> {
    return this.settle('select unit_id from positions where tenant_id = $1 and person_id = $2 and id = $3', [
      personId,
      positionId,
    ]);
  }

  settleFunction(personId: PersonId, grantId: string): Promise<void> {
    return this.settle(
      'select unit_id from person_functions where tenant_id = $1 and person_id = $2 and id = $3',
      [personId, grantId],
    );
  }

  /** All functions that are not over, those of the future too. */
  settleFunctions(personId: PersonId): Promise<void> {
    return this.settle(
      `select distinct unit_id from person_functions
       where tenant_id = $1 and person_id = $2 and (valid_to is null or valid_to >= business_today())`,
      [personId],
    );
  }

  private async settle(text: string, values: readonly string[]): Promise<void> {
    const { actor, authorisation } = currentJourney();
    if (!authorisation) return;
    const rows = await this.database.inTenant(
      actor.tenantId,
      async (client) => (await client.query<{ unit_id: UnitId }>(text, [actor.tenantId, ...values])).rows,
    );
    const today = dateOf(await this.clock.now());
    for (const { unit_id } of rows) await authorisation.settle({ unit: unit_id, people: {} }, today);
  }
}
