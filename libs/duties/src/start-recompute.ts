import type { CalendarEvent } from '#libs/calendar-publishing/src/domain/calendar-events.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import type { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import { unitsWorkingBy } from './units-working-by.js';
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
  const changed = event.data as Changed;
  const { number, label, document, touched } = changed;
  if (touched === null) return;
  const units = await unitsWorkingBy(transaction, tenantId, changed);
  const input: RecomputeInput = { calendarId, number, label, document, ...touched, units };
  await transaction.query(START, [tenantId, recomputeProcessId(calendarId, number), input, correlationId]);
}
