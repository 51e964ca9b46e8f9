import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { officialCalendar } from '#libs/calendar/src/official-calendar.js';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { TenantId } from '#libs/kernel/src/ids.js';
import type { Row } from '#libs/kernel/src/stream-model.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import type { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import { wakeNext } from './next-reminder.js';
import { ladders, momentOf } from './reminder-ladder.js';

/** An open duty of a stream that something happened to. */
export interface OpenDuty {
  readonly tenant_id: TenantId;
  readonly source_id: string;
  readonly kind: string;
  readonly item: string;
  readonly occurrence: number;
  readonly due_on: LocalDate;
  readonly opened_at: Date;
  readonly correlation_id: string;
}

const OPEN_DUTIES = `
  select d.tenant_id, d.source_id, d.kind, d.item, d.occurrence, d.due_on, d.opened_at, d.correlation_id
  from json_to_recordset($1) as s (tenant_id uuid, source_id uuid)
  join duties d using (tenant_id, source_id)
  where d.state = 'OPEN' and d.due_on is not null and d.kind = any ($2)`;

const columns =
  'tenant_id, source_id, kind, item, occurrence, rung, due_on, remind_at, state, reason, correlation_id';
// What was reminded of, or left out, stays as it is; only a plan follows a due day that moved.
const PLAN = `
  insert into reminders as r (${columns}) select ${columns} from json_populate_recordset(null::reminders, $1)
  on conflict on constraint reminders_pkey do update set due_on = excluded.due_on, remind_at = excluded.remind_at
  where r.state = 'PLANNED' and r.due_on <> excluded.due_on and excluded.state = 'PLANNED'`;

/** The rows of a duty's ladder. A rung whose moment had passed when the duty was opened is on record as skipped. */
export function reminderRows(duty: OpenDuty): Row[] {
  const { opened_at, ...key } = duty;
  const opened = instant(opened_at);
  return (ladders[duty.kind] ?? []).map((rung) => {
    const moment = momentOf(rung, duty.due_on, officialCalendar);
    const reason = moment === null ? 'OUTSIDE_CALENDAR' : moment <= opened ? 'ALREADY_PASSED' : null;
    return {
      ...key,
      rung: rung.name,
      remind_at: moment ?? opened,
      state: reason === null ? 'PLANNED' : 'SKIPPED',
      reason,
    };
  });
}

/** Plans the reminders of the duties that events opened or moved. */
export const planReminders: Consumer = {
  name: 'plan-reminders',
  async handle(events: readonly RecordedEvent[], transaction: EffectTransaction): Promise<void> {
    const streams = new Map(
      events.map(({ tenantId, streamId }) => [streamId, { tenant_id: tenantId, source_id: streamId }]),
    );
    const { rows: duties } = await transaction.query<OpenDuty>(OPEN_DUTIES, [
      JSON.stringify([...streams.values()]),
      Object.keys(ladders),
    ]);
    if (duties.length === 0) return;
    await transaction.query(PLAN, [JSON.stringify(duties.flatMap(reminderRows))]);
    await wakeNext(transaction, new Set(duties.map((duty) => duty.tenant_id)));
  },
};
