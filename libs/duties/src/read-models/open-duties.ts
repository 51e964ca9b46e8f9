import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { Database } from '#libs/platform/src/database/database.js';
import { holdsOn } from './report-reader.js';

/** As much of an open duty with a date as a calendar program is told: nobody's name. */
export interface DatedDuty {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly unit: string;
  readonly dueOn: LocalDate;
  readonly dueAt: Date;
  /** Whether it is due at an hour, and not at the end of the day. */
  readonly byHour: boolean;
  readonly openedAt: Date;
}

const MOST = 1_000;
const select = (whose: string): string => `
  select d.id, d.title, d.kind, d.due_on as "dueOn", d.due_at as "dueAt", d.due_kind = 'HOUR' as "byHour", d.opened_at as "openedAt",
    unit_name_on(d.tenant_id, d.unit_id, business_today()) as unit
  from duties d where d.tenant_id = $1 and d.state = 'OPEN' and d.due_on is not null and ${whose}
  order by d.due_at, d.id limit ${MOST}`;
const OF_PERSON = select('d.owner_id = $2');
const OF_UNIT = select(`exists (
  select from unit_closure k
  where k.tenant_id = $1 and k.ancestor_id = $2 and k.unit_id = d.unit_id and ${holdsOn('k', 'business_today()')})`);

/** Open duties with a date, soonest first: what a calendar program shows. */
@Injectable()
export class OpenDuties {
  constructor(private readonly database: Database) {}

  ofPerson(tenantId: TenantId, personId: PersonId): Promise<DatedDuty[]> {
    return this.find(tenantId, OF_PERSON, personId);
  }

  /** Of a unit and all below it today. */
  ofUnit(tenantId: TenantId, unitId: UnitId): Promise<DatedDuty[]> {
    return this.find(tenantId, OF_UNIT, unitId);
  }

  private find(tenantId: TenantId, text: string, whose: string): Promise<DatedDuty[]> {
    return this.database.inTenant(
      tenantId,
      async (client) => (await client.query<DatedDuty>(text, [tenantId, whose])).rows,
    );
  }
}
