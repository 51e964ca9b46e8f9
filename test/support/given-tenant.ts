import type { Pool } from 'pg';
import { calendarId, calendarStream } from '#libs/calendar-publishing/src/calendar-stream.js';
import { openCalendar } from '#libs/calendar-publishing/src/domain/calendar-decisions.js';
import { officialOpening } from '#libs/calendar-publishing/src/official-opening.js';
import type { EventStore } from '#libs/kernel/src/event-store.js';
import { id, type TenantId } from '#libs/kernel/src/ids.js';
import { as, newId } from './journey.js';

/** A tenant without people that works by the official calendar: enough for what follows from dates. */
export async function givenTenant(owner: Pool, store: EventStore): Promise<TenantId> {
  const tenantId = newId<'tenant'>();
  const opening = officialOpening(id(tenantId));
  const by = newId<'person'>();
  await as({ tenantId, personId: by }, () =>
    store.decide(calendarStream, calendarId(tenantId, opening.place), (state, { now: at }) =>
      openCalendar(state, opening, { by, at, beneath: null }),
    ),
  );
  await owner.query('insert into tenants (id, name) values ($1::uuid, $1::uuid::text)', [tenantId]);
  return tenantId;
}
