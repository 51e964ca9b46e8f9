import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { officialCalendar20242026 } from '#libs/calendar/src/official-calendar-2024-2026.js';
import { dateOf, instant, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { messageRows } from '#libs/platform/src/messages/message-rows.js';
import { EffectTransaction } from '#libs/platform/src/relay/effect-transaction.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Waker } from '#libs/platform/src/relay/waker.js';
import { workingDaysLeft } from './duty-timing.js';
import { lookAgain, type DueReminder, type Verdict } from './look-again.js';
import { wakeNext } from './next-reminder.js';

/** Short enough that a transaction stays far below a second. */
const BATCH = 500;

interface Claimed extends DueReminder {
  readonly tenant_id: TenantId;
  readonly source_id: string;
  readonly source_type: string;
  readonly item: string;
  readonly occurrence: number;
  readonly title: string;
  readonly owner_id: PersonId;
  readonly correlation_id: string;
  readonly now: Date;
}

// Rows that another worker has in hand are passed over, so that workers share the work and nobody waits.
const CLAIM = `
  with t as materialized (select business_now() as now)
  select r.tenant_id, r.source_id, r.kind, r.item, r.occurrence, r.rung, r.due_on, r.correlation_id, t.now,
    d.source_type, d.title, d.owner_id, d.state as duty_state, d.due_on as duty_due_on,
    exists (
      select 1 from reminders later
      where later.tenant_id = r.tenant_id and later.source_id = r.source_id and later.kind = r.kind and later.item = r.item
        and later.occurrence = r.occurrence and later.remind_at > r.remind_at and later.remind_at <= t.now
        and later.state <> 'SKIPPED') as overtaken
  from t join reminders r on r.state = 'PLANNED' and r.remind_at <= t.now
  left join duties d using (tenant_id, source_id, kind, item, occurrence)
  where $1::uuid is null or r.tenant_id = $1
  order by r.remind_at limit ${BATCH} for update of r skip locked`;

const SETTLE = `
  update reminders r set state = v.state, reason = v.reason, due_on = v.due_on, remind_at = coalesce(v.remind_at, r.remind_at),
    settled_at = case when v.state <> 'PLANNED' then $2::timestamptz end
  from json_to_recordset($1) as v (tenant_id uuid, source_id uuid, kind text, item text, occurrence int, rung text,
    state text, reason text, due_on date, remind_at timestamptz)
  where r.tenant_id = v.tenant_id and r.source_id = v.source_id and r.kind = v.kind and r.item = v.item
    and r.occurrence = v.occurrence and r.rung = v.rung`;

/** Turns reminders whose moment has come into notices, each rung at most once ever. */
@Injectable()
export class FireReminders {
  constructor(
    private readonly database: RelayDatabase,
    private readonly waker: Waker,
  ) {}

  /** Fires all that is due, of one tenant or of all; returns how many people were told. */
  async fireDue(tenantId?: TenantId, goOn: () => boolean = () => true): Promise<number> {
    let told = 0;
    while (goOn()) {
      const { claimed, fired, wanted } = await this.database.inTransaction((client) =>
        fireBatch(client, tenantId),
      );
      told += fired;
      await Promise.all(wanted.map((wakeUp) => this.waker.wakeUp(wakeUp)));
      if (claimed < BATCH) break;
    }
    return told;
  }
}

async function fireBatch(client: PoolClient, tenantId: TenantId | undefined) {
  const transaction = new EffectTransaction(client);
  const { rows } = await client.query<Claimed>(CLAIM, [tenantId ?? null]);
  const first = rows[0];
  if (!first) return { claimed: 0, fired: 0, wanted: [] };
  const now = instant(first.now);
  const seen = rows.map((reminder) => ({
    reminder,
    verdict: lookAgain(reminder, now, officialCalendar20242026),
  }));
  await client.query(SETTLE, [
    JSON.stringify(seen.map(({ reminder, verdict }) => settled(reminder, verdict))),
    now,
  ]);
  const messages = seen.flatMap(({ reminder, verdict }) =>
    verdict.verdict === 'FIRE' ? messageRows(messageOf(reminder, verdict, now)) : [],
  );
  await transaction.write(messages);
  const tenants = new Set(rows.map((row) => row.tenant_id));
  if (messages.length > 0)
    for (const tenant of tenants)
      transaction.wake({ job: 'hand-over-notices', payload: { tenantId: tenant } });
  if (rows.length < BATCH) await wakeNext(transaction, tenants);
  const fired = seen.filter(({ verdict }) => verdict.verdict === 'FIRE').length;
  return { claimed: rows.length, fired, wanted: transaction.wanted };
}

function settled(reminder: Claimed, verdict: Verdict): object {
  const { tenant_id, source_id, kind, item, occurrence, rung, due_on } = reminder;
  const key = { tenant_id, source_id, kind, item, occurrence, rung };
  switch (verdict.verdict) {
    case 'FIRE':
      return { ...key, state: 'FIRED', reason: null, due_on: verdict.dueOn, remind_at: null };
    case 'SKIP':
      return { ...key, state: 'SKIPPED', reason: verdict.reason, due_on, remind_at: null };
    case 'POSTPONE':
      return { ...key, state: 'PLANNED', reason: null, due_on: verdict.dueOn, remind_at: verdict.to };
  }
}

function messageOf(reminder: Claimed, { rung, dueOn }: Extract<Verdict, { verdict: 'FIRE' }>, now: Instant) {
  const { tenant_id, source_id, kind, item, occurrence, source_type, title } = reminder;
  return {
    tenantId: tenant_id,
    personId: reminder.owner_id,
    about: ['reminder', source_id, kind, item, occurrence, rung.name].join('/'),
    class: 'REMINDER' as const,
    template: rung.template,
    values: { title, dueOn, workingDaysLeft: workingDaysLeft(dueOn, dateOf(now), officialCalendar20242026) },
    link: `/${source_type}s/${source_id}`,
    at: now,
    correlationId: reminder.correlation_id,
  };
}
