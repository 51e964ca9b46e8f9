import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { CalendarDay, OfficeStretch } from '#libs/calendar/src/working-calendar.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Database } from '#libs/platform/src/database/database.js';
import type { PlacedUnit, StandingCalendar } from './calendar-snapshot.js';
import type { CalendarPlace } from './domain/calendar-events.js';
import { calendarPlace } from './domain/calendar-place.js';

/** A connection of a tenant. */
type Client = Parameters<Parameters<Database['inTenant']>[1]>[0];

type FoundSpan = Pick<FoundCalendar, 'covered_from' | 'covered_to' | 'confirmed_to'>;

interface FoundCalendar {
  readonly id: string;
  readonly version: number;
  readonly scope: CalendarPlace['scope'];
  readonly unit_id: UnitId;
  readonly level: string | null;
  readonly name: string;
  readonly label: string;
  readonly covered_from: LocalDate | null;
  readonly covered_to: LocalDate | null;
  readonly confirmed_to: LocalDate | null;
  readonly office_hours: readonly OfficeStretch[] | null;
  readonly transfer_cut: string | null;
  readonly days: readonly (Omit<CalendarDay, 'provisional'> & { readonly provisional: boolean })[];
}

const VERSIONS = `
  select coalesce(string_agg(id || ' ' || version, ',' order by id), '') as versions from calendars where tenant_id = $1`;

const STANDING = `
  select c.id, c.version, c.scope, c.unit_id, c.level, c.name, c.label, c.covered_from, c.covered_to, c.confirmed_to, c.office_hours,
    c.transfer_cut, coalesce((
      select json_agg(json_build_object('date', d.date, 'kind', d.kind, 'label', d.label, 'source', d.source,
        'provisional', d.provisional) order by d.date)
      from calendar_days d where d.tenant_id = c.tenant_id and d.calendar_id = c.id), '[]') as days
  from calendars c where c.tenant_id = $1`;

// A unit stands where its latest version up to the day puts it: read from the units' own rows, which are never behind.
const PLACES = `
  with recursive up as (
    select distinct asked.unit as start, asked.unit from unnest($2::uuid[]) asked (unit)
    union all
    select up.start, place.parent_id from up cross join lateral (
      select parent_id from unit_versions
      where tenant_id = $1 and unit_id = up.unit and valid_from <= coalesce($3, business_today())
      order by valid_from desc limit 1) place
    where place.parent_id is not null and up.unit <> all ($4::uuid[]))
  select up.start, max(up.unit::text) filter (where up.unit = any ($4::uuid[]))::uuid as overlaid_by, (
      select level from unit_versions
      where tenant_id = $1 and unit_id = up.start and valid_from <= coalesce($3, business_today())
      order by valid_from desc limit 1) as level
  from up group by up.start`;

/** Which versions stand, as a text that changes whenever one of them does. */
export async function standingVersions(client: Client, tenant: TenantId): Promise<string> {
  const { rows } = await client.query<{ versions: string }>({
    name: 'calendar_versions',
    text: VERSIONS,
    values: [tenant],
  });
  return rows[0]?.versions ?? '';
}

/** Every calendar of an administration as it stands. */
export async function readStanding(client: Client, tenant: TenantId): Promise<StandingCalendar[]> {
  const { rows } = await client.query<FoundCalendar>(STANDING, [tenant]);
  return rows.map(({ id, version, name, label, days, ...row }) => ({
    id,
    version,
    name,
    label,
    place: calendarPlace(row.scope, row.unit_id, row.level),
    head: {
      span: spanOf(row),
      officeHours: row.office_hours,
      transferCut: row.transfer_cut,
    },
    days: days.map(({ provisional, ...day }) => (provisional ? { ...day, provisional } : day)),
  }));
}

/** The levels of units on a day, and which of the units with a calendar of their own is the nearest above each. */
export async function placesOf(
  client: Client,
  tenant: TenantId,
  asked: {
    readonly units: readonly UnitId[];
    readonly on: LocalDate | undefined;
    readonly overlaid: readonly UnitId[];
  },
): Promise<ReadonlyMap<UnitId, PlacedUnit>> {
  const { rows } = await client.query<{ start: UnitId; level: string | null; overlaid_by: UnitId | null }>({
    name: 'calendar_places',
    text: PLACES,
    values: [tenant, asked.units, asked.on ?? null, asked.overlaid],
  });
  return new Map(rows.map(({ start, level, overlaid_by: overlaidBy }) => [start, { level, overlaidBy }]));
}

function spanOf({ covered_from, covered_to, confirmed_to }: FoundSpan): StandingCalendar['head']['span'] {
  if (covered_from === null || covered_to === null || confirmed_to === null) return null;
  return { coveredFrom: covered_from, coveredTo: covered_to, confirmedTo: confirmed_to };
}
