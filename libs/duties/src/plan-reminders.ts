import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyId, TenantId, UnitId } from '#libs/kernel/src/ids.js';
import type { Consumer } from '#libs/platform/src/relay/consumer.js';
import type { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import type { RecordedEvent } from '#libs/platform/src/relay/recorded-event.js';
import { lockLedgers } from './ledger.js';
import type { DutyEvent } from './domain/duty-events.js';
import { wakeNext } from './next-reminder.js';
import { PlanLedgers } from './plan-ledgers.js';
import { writeLedger } from './write-ledger.js';

interface FoundDuty {
  readonly id: DutyId;
  readonly source_id: string;
  readonly kind: string;
  readonly unit: UnitId;
  readonly state: 'OPEN' | 'DONE' | 'CANCELLED';
  readonly due_on: LocalDate | null;
  readonly opened_at: Date;
  readonly correlation_id: string;
}

const touchedBy = (key: string): string => `
  select id, source_id, kind, unit_id as unit, state, due_on, opened_at, correlation_id from duties
  where tenant_id = $1 and ${key}`;

// An event of a duty's own stream is about that duty, any other about the duties of its stream. Two ways, each along its index:
// one condition on both would be looked up duty by duty.
export const TOUCHED = `${touchedBy('source_id = any ($2::uuid[])')} union ${touchedBy('id = any ($3::uuid[])')}`;

// What lost its date may get the same one back: what was given up for that is no reason not to plan it then.
// The lines are found by their duties' keys alone (the fence, `offset 0`): without statistics everything planned would be walked over.
const CLOSE = `
  update reminders r set state = case line.of when 'OPEN' then 'SUPERSEDED' else 'SKIPPED' end, settled_at = business_now(),
    reason = case line.of when 'OPEN' then 'NO_DEADLINE' else 'DUTY_CLOSED' end
  from (
    select d.state as of, of_duty.place, of_duty.state
    from duties d cross join lateral (
      select ctid as place, state from reminders where tenant_id = d.tenant_id and duty_id = d.id offset 0) of_duty
    where d.tenant_id = $1 and d.id = any ($2::uuid[]) offset 0) line
  where line.state = 'PLANNED' and r.ctid = line.place and r.state = 'PLANNED'`;

/**
 * Of a duty's own events only those that give it another date plan anew: a step taken or a request for time changes none, and a
 * recomputed date had its ledger planned in its own transaction.
 */
const redated: readonly string[] = ['ExtensionGranted'] satisfies DutyEvent['type'][];

const dates = ({ streamType, type }: RecordedEvent): boolean =>
  streamType !== 'duty' || redated.includes(type);

/** Keeps the ledger after the duties: what opened is planned, what moved is planned anew, what closed is left out. */
@Injectable()
export class PlanReminders implements Consumer {
  readonly name = 'plan-reminders';
  // Who takes thousands of lines at one moment leaves as many events, and has looked for what is next himself.
  readonly ignores: readonly DutyEvent['type'][] = ['ReminderSent'];

  constructor(private readonly ledgers: PlanLedgers) {}

  async handle(events: readonly RecordedEvent[], transaction: EffectTransaction): Promise<void> {
    const tenants = new Set(events.map((event) => event.tenantId));
    for (const tenant of tenants) {
      const own = events.filter((event) => event.tenantId === tenant && dates(event));
      if (own.length === 0) continue;
      const streams = (duty: boolean): string[] => [
        ...new Set(
          own.filter((event) => (event.streamType === 'duty') === duty).map((event) => event.streamId),
        ),
      ];
      await lockLedgers(transaction, tenant);
      const touched = [tenant, streams(false), streams(true)];
      const { rows } = await transaction.query<FoundDuty>(TOUCHED, touched);
      const lastly = new Map(own.map((event) => [event.streamId, instant(event.recordedAt)]));
      if (rows.length > 0) await this.plan(tenant, rows, lastly, transaction);
    }
    if (tenants.size > 0) await wakeNext(transaction, tenants);
  }

  private async plan(
    tenant: TenantId,
    duties: readonly FoundDuty[],
    lastly: ReadonlyMap<string, Instant>,
    transaction: EffectTransaction,
  ): Promise<void> {
    const [owed, closed] = [
      duties.filter(({ state, due_on }) => state === 'OPEN' && due_on !== null),
      duties.filter(({ state, due_on }) => state !== 'OPEN' || due_on === null),
    ];
    if (closed.length > 0) await transaction.query(CLOSE, [tenant, closed.map(({ id }) => id)]);
    const changes = await this.ledgers.changes(
      transaction,
      tenant,
      owed.flatMap(
        ({ id, kind, unit, source_id, due_on: dueOn, opened_at, correlation_id: correlationId }) => {
          if (dueOn === null) return [];
          const openedAt = instant(opened_at);
          const movedAt = lastly.get(id) ?? lastly.get(source_id) ?? openedAt;
          return [{ id, kind, unit, dueOn, openedAt, movedAt, correlationId }];
        },
      ),
    );
    await writeLedger(transaction, tenant, changes);
  }
}
