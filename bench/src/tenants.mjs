import { calendarId, calendarStream } from '../../dist/libs/calendar-publishing/src/calendar-stream.js';
import { openCalendar } from '../../dist/libs/calendar-publishing/src/domain/calendar-decisions.js';
import { officialOpening } from '../../dist/libs/calendar-publishing/src/official-opening.js';
import { PostgresEventStore } from '../../dist/libs/platform/src/event-store/postgres-event-store.js';
import { travel } from '../../dist/libs/platform/src/journey.js';
import { openDatabase } from './databases.mjs';

/** A Tuesday morning on which everybody works, so that nothing is kept for another day. */
export const MORNING = '2024-03-12 02:00Z';

/**
 * Tenants without people that work by the official calendar, on a Tuesday morning.
 * @param {string} url of a migrated database
 * @param {import('pg').Pool} owner
 * @param {import('./seed.mjs').Seeded} seeded
 * @param {number} count
 */
export async function foundTenants(url, owner, seeded, count) {
  await owner.query('update clock set demo = true, shift = $1::timestamptz - clock_timestamp()', [MORNING]);
  const database = await openDatabase(url, 2);
  const store = new PostgresEventStore(database);
  const tenants = Array.from({ length: count }, () => seeded.uuid());
  for (const tenantId of tenants) {
    await owner.query("insert into tenants (id, name) values ($1, 'Tỉnh thử')", [tenantId]);
    await openOfficialCalendar(store, seeded, tenantId);
  }
  await database.source.destroy();
  return tenants;
}

/** The calendar by which a tenant's units work; without one no due date is computed. */
export async function openOfficialCalendar(store, seeded, tenantId) {
  const opening = officialOpening(tenantId);
  const by = seeded.uuid();
  const actor = { tenantId, personId: by, onBehalfOf: null, grants: [] };
  await travel({ actor, correlationId: seeded.uuid(), causationId: null }, () =>
    store.decide(calendarStream, calendarId(tenantId, opening.place), (state, { now: at }) =>
      openCalendar(state, opening, { by, at, beneath: null }),
    ),
  );
}
