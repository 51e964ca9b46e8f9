import type { CalendarEvent } from '#libs/calendar-publishing/src/domain/calendar-events.js';
import type { TenantId, UnitId } from '#libs/kernel/src/ids.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import type { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import { RECOMPUTE_DUES, type RecomputeInput } from './recompute-dues.process.js';

type Changed = Extract<CalendarEvent, { readonly type: 'CalendarChanged' }>['data'];

/**
 * Real seconds to wait: by then every process knows the new version (answers of the port may be a second old), and what was
 * being opened by the old one has been committed.
 */
const SETTLING = 2;

// The service acts, not whoever published: it goes on when he has left.
const START = `
  insert into processes (tenant_id, id, kind, input, actor_id, correlation_id, started_at, next_attempt_at)
  select $1, $2, '${RECOMPUTE_DUES}', $3, '${SYSTEM}', $4, business_now(), clock_timestamp() + make_interval(secs => ${SETTLING})
  on conflict do nothing`;

const BELOW = `
  select unit_id as id from unit_closure
  where tenant_id = $1 and ancestor_id = $2 and valid_from <= business_today() and (valid_to is null or valid_to >= business_today())`;

const AT_LEVEL = `
  select unit_id as id from unit_versions
  where tenant_id = $1 and level = $2 and valid_from <= business_today() and (valid_to is null or valid_to >= business_today())`;

/** Starts moving open duties once a calendar has changed. The process's id follows from the event: one change, one process. */
export const startRecompute: Consumer = {
  name: 'start-recompute',
  types: ['CalendarChanged'],
  async handle(events, transaction) {
    for (const event of events) await start(event, transaction);
  },
};

/** The id of the process that a change of a calendar starts. */
export const recomputeProcessId = (calendarId: string, number: number): string =>
  derivedId(`recompute ${calendarId} ${number}`);

async function start(event: RecordedEvent, transaction: EffectTransaction): Promise<void> {
  const { tenantId, streamId: calendarId, correlationId } = event;
  // Of the one type that is asked for.
  const { number, label, document, touched, ...place } = event.data as Changed;
  if (touched === null) return;
  const units = await unitsOf(tenantId, place, transaction);
  const input: RecomputeInput = { calendarId, number, label, document, ...touched, units };
  await transaction.query(START, [tenantId, recomputeProcessId(calendarId, number), input, correlationId]);
}

/** The units that work by a calendar; null for all. */
async function unitsOf(
  tenant: TenantId,
  { scope, unitId, level }: Pick<Changed, 'scope' | 'unitId' | 'level'>,
  transaction: EffectTransaction,
): Promise<readonly UnitId[] | null> {
  if (scope === 'TENANT') return null;
  const asked = scope === 'UNIT' ? ([BELOW, unitId] as const) : ([AT_LEVEL, level] as const);
  const { rows } = await transaction.query<{ id: UnitId }>(asked[0], [tenant, asked[1]]);
  return rows.map(({ id }) => id);
}
