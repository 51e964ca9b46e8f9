import { localDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { PersonId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { WorkingCalendars } from '#libs/kernel/src/working-calendars.js';
import type { Pool } from 'pg';
import { byKey } from '#libs/kernel/src/by-key.js';

/** Somebody to be told something. */
export interface Addressee {
  readonly tenant_id: TenantId;
  readonly person_id: PersonId;
}

export type CalendarOf = (addressee: Addressee) => WorkingCalendar;

const UNITS = `select id, unit_id from persons where tenant_id = $1 and id = any ($2::uuid[])`;

/** Covers nothing, so that Monday to Friday are worked: an administration without a calendar holds up no other's mail. */
const noCalendar: WorkingCalendar = {
  version: '',
  coveredFrom: localDate('0001-01-02'),
  coveredTo: localDate('0001-01-01'),
  confirmedTo: localDate('0001-01-01'),
  days: [],
  officeHours: [],
  transferCut: '15:00',
};

/** By which calendar each of some people works: that of the unit he is registered in. */
export async function calendarsOfPeople(
  client: Pick<Pool, 'query'>,
  calendars: WorkingCalendars,
  people: readonly Addressee[],
): Promise<CalendarOf> {
  const found = new Map<TenantId, (person: PersonId) => WorkingCalendar>();
  for (const [tenant, ofTenant] of byKey(people, ({ tenant_id }) => tenant_id))
    found.set(tenant, await calendarsIn(client, calendars, tenant, ofTenant));
  return ({ tenant_id, person_id }) => found.get(tenant_id)?.(person_id) ?? noCalendar;
}

async function calendarsIn(
  client: Pick<Pool, 'query'>,
  calendars: WorkingCalendars,
  tenant: TenantId,
  people: readonly Addressee[],
): Promise<(person: PersonId) => WorkingCalendar> {
  try {
    const shared = await calendars.shared(tenant);
    if (shared) return () => shared;
    const ids = [...new Set(people.map(({ person_id }) => person_id))];
    const { rows } = await client.query<{ id: PersonId; unit_id: UnitId }>(UNITS, [tenant, ids]);
    const units = new Map(rows.map(({ id, unit_id }) => [id, unit_id]));
    const known = await calendars.ofUnits([...new Set(units.values())], undefined, tenant);
    const own = await calendars.ofTenant(tenant);
    return (person) => {
      const unit = units.get(person);
      return (unit && known.get(unit)) ?? own;
    };
  } catch (error) {
    if (error instanceof RuleBroken && error.code === 'CALENDAR_MISSING') return () => noCalendar;
    throw error;
  }
}
