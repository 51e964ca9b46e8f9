import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { Organization } from '#libs/kernel/src/organization.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { Database } from '#libs/platform/src/database/database.js';
import { currentJourney } from '#libs/platform/src/journey.js';
import type { RecordedAbsence } from './domain/person.js';

const UNIT_OF = 'select unit_id as unit from persons where tenant_id = $1 and id = $2';

const AWAY = `
  select valid_from as "from", valid_to as "to" from absences
  where tenant_id = $1 and person_id = $2 and valid_from <= $4 and valid_to >= $3 order by valid_from limit 1`;

/** Who can stand in for whom. Holds on the day it is asked: a deputy may fall ill later, and nobody can refuse that. */
@Injectable()
export class Deputies {
  constructor(
    private readonly database: Database,
    private readonly organization: Organization,
  ) {}

  /** Throws DEPUTY_ELSEWHERE or DEPUTY_ABSENT. */
  async demand(person: PersonId, { deputyId, from, to }: Omit<RecordedAbsence, 'absenceId'>): Promise<void> {
    if (deputyId === null || deputyId === person) return;
    const [own, other] = [await this.unitOf(person), await this.unitOf(deputyId)];
    if (own === undefined) throw new RuleBroken('NOT_FOUND', { what: 'person', id: person });
    if (other === undefined || !(await this.onOneLine(own, other, from)))
      throw new RuleBroken('DEPUTY_ELSEWHERE');
    const [away] = await this.query<{ from: LocalDate; to: LocalDate }>(AWAY, [deputyId, from, to]);
    if (away) throw new RuleBroken('DEPUTY_ABSENT', away);
  }

  /** The same unit, or one above the other. */
  private async onOneLine(one: UnitId, other: UnitId, on: LocalDate): Promise<boolean> {
    return (
      one === other ||
      (await this.organization.isWithin(one, other, on)) ||
      (await this.organization.isWithin(other, one, on))
    );
  }

  private async unitOf(person: PersonId): Promise<UnitId | undefined> {
    return (await this.query<{ unit: UnitId }>(UNIT_OF, [person]))[0]?.unit;
  }

  private query<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { tenantId } = currentJourney().actor;
    return this.database.inTenant(
      tenantId,
      async (client) => (await client.query<Row>(text, [tenantId, ...values])).rows,
    );
  }
}
