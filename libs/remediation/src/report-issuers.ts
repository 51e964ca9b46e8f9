import { Injectable } from '@nestjs/common';
import { dateOf } from '#libs/calendar/src/vietnam-time.js';
import { Clock } from '#libs/kernel/src/clock.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';

/** Leads and verifiers of what a side, whose unit is SQL, inspects and has not called off. */
export const inspectsFor = (unit: string): string => `
  select m.person_id as person, m.person_id = i.lead_id as leads, m.verifies
  from inspections i join inspection_people m on m.tenant_id = $1 and m.inspection_id = i.id
  where i.tenant_id = $1 and i.unit_id = ${unit} and i.status <> 'CANCELLED' and (m.person_id = i.lead_id or m.verifies)`;

interface Inspecting {
  readonly person: PersonId;
  readonly leads: boolean;
  readonly verifies: boolean;
}

/** Who reports for a side: whoever leads or verifies one of its inspections. */
@Injectable()
export class ReportIssuers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Lets pass those who may report for the unit, and throws NOT_ALLOWED for others. */
  async settle(unit: UnitId): Promise<void> {
    const { actor, authorisation } = currentJourney();
    const { rows } = await this.database.inTenant(actor.tenantId, (client) =>
      client.query<Inspecting>(inspectsFor('$2'), [actor.tenantId, unit]),
    );
    const lead = rows.filter(({ leads }) => leads).map(({ person }) => person);
    const verifier = rows.filter(({ verifies }) => verifies).map(({ person }) => person);
    await authorisation?.settle({ unit, people: { lead, verifier } }, dateOf(await this.clock.now()));
  }
}
