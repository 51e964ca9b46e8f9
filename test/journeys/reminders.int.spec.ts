import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { FireReminders } from '#libs/duties/src/fire-reminders.js';
import { planReminders } from '#libs/duties/src/plan-reminders.js';
import { DutyRow } from '#libs/duties/src/read-models/duty-row.js';
import { ReminderRow } from '#libs/duties/src/read-models/reminder-row.js';
import type { PersonId, TenantId } from '#libs/kernel/src/ids.js';
import { DeliverMails } from '#libs/notices/src/deliver-mails.js';
import { MailboxChannel, MailChannel, type OutgoingMail } from '#libs/notices/src/mail-channel.js';
import { MailQueries } from '#libs/notices/src/read-models/mail-queries.js';
import { MailRow } from '#libs/notices/src/read-models/mail-row.js';
import { NoticeQueries } from '#libs/notices/src/read-models/notice-queries.js';
import { NoticeRow } from '#libs/notices/src/read-models/notice-row.js';
import type { Database } from '#libs/platform/src/database/database.js';
import { drift } from '#libs/platform/src/database/drift.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import type { WakeUp } from '#libs/platform/src/relay/effect-transaction.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { RelayMetrics } from '#libs/platform/src/relay/relay-metrics.js';
import { Relay } from '#libs/platform/src/relay/relay.js';
import { as, newId } from '../support/journey.js';
import { personCalled, pledges, type PledgeEvent } from '../support/pledges.js';
import { TestDatabase } from '../support/test-database.js';

Logger.overrideLogger(false);

/** A mail server that is down for the first mails. */
class MoodyChannel extends MailChannel {
  constructor(private failures: number) {
    super();
  }

  async deliver(_: OutgoingMail): Promise<void> {
    if (this.failures-- > 0) throw new Error('no mail today');
  }
}

describe('reminders, from the event to the mail', () => {
  let spec: TestDatabase;
  let app: Database;
  let store: PostgresEventStore;
  let database: RelayDatabase;
  let relay: Relay;
  let fire: FireReminders;
  let mails: DeliverMails;
  let woken: WakeUp[] = [];
  let tenantId: TenantId;
  let owner: PersonId;
  const waker = {
    wakeUp: async (wakeUp: WakeUp): Promise<void> => {
      woken.push(wakeUp);
    },
  };

  beforeAll(async () => {
    spec = await TestDatabase.create();
    app = await spec.connect('camket_app', 8, [DutyRow, ReminderRow, NoticeRow, MailRow]);
    store = new PostgresEventStore(app);
    database = await RelayDatabase.connect({ DATABASE_URL: spec.url });
    relay = new Relay(database, [planReminders], waker, new RelayMetrics());
    fire = new FireReminders(database, waker);
    mails = new DeliverMails(database, app, new MailboxChannel(), {
      PUBLIC_URL: 'https://camket.example.vn',
    });
  });
  beforeEach(async () => {
    await spec.freeze('2024-01-15T08:30:00+07:00');
    tenantId = newId<'tenant'>();
    owner = await personCalled(spec.owner, tenantId, 'Lê Văn Tám');
    woken = [];
  });
  afterAll(async () => {
    await database.close();
    await spec.drop();
  });

  const record = (stream: string, events: PledgeEvent[], correlationId: string = newId()) =>
    as({ tenantId, correlationId }, () => store.decide(pledges, stream, () => events));
  const ask = async (by: string, correlationId?: string): Promise<string> => {
    const stream = newId();
    await record(stream, [{ type: 'Asked', data: { owner, title: 'Cam kết 2024', by } }], correlationId);
    await relay.catchUp();
    return stream;
  };
  const rungsOf = async (stream: string) => {
    const { rows } = await spec.owner.query<{
      rung: string;
      state: string;
      reason: string | null;
      remind_at: Date;
    }>('select rung, state, reason, remind_at from reminders where source_id = $1 order by remind_at', [
      stream,
    ]);
    return rows.map(({ rung, state, reason }) => [rung, state, reason].filter(Boolean).join(' '));
  };
  const noticesOf = async () => (await new NoticeQueries(app).of(tenantId, owner)).notices;
  const mailsOf = async () => (await new MailQueries(app).list(tenantId, owner, { limit: 50 })).items;

  it('keeps tables and entities alike', async () => {
    const statements = (await drift(app.source)).filter((query) =>
      /duties|reminders|notices|mails/.test(query),
    );
    expect(statements).toEqual([]);
  });

  it('carries the correlation id from the journey to the mail', async () => {
    const correlationId = newId();
    await ask('2024-01-31', correlationId);
    await spec.freeze('2024-01-26T08:00:00+07:00');
    await fire.fireDue(tenantId);
    await mails.deliverQueued(tenantId);
    expect(await noticesOf()).toMatchObject([
      {
        template: 'SIGN_SOON',
        readAt: null,
        values: { title: 'Cam kết 2024', dueOn: '2024-01-31', workingDaysLeft: 3 },
      },
    ]);
    expect(await mailsOf()).toMatchObject([
      {
        correlationId,
        to: 'Lê Văn Tám',
        state: 'DELIVERED',
        language: 'vi',
        subject: 'Nhắc ký cam kết trước ngày 31/01/2024: Cam kết 2024',
        deliveredAt: '2024-01-26T01:00:00.000Z',
      },
    ]);
  });

  it('is never early and never twice', async () => {
    const stream = await ask('2024-01-31');
    await spec.freeze('2024-01-26T07:59:59.999+07:00');
    expect(await fire.fireDue(tenantId)).toBe(0);
    await spec.freeze('2024-01-26T08:00:00+07:00');
    expect(await fire.fireDue(tenantId)).toBe(1);
    expect(await fire.fireDue(tenantId)).toBe(0);
    expect(await rungsOf(stream)).toEqual(['BEFORE FIRED', 'AFTER PLANNED']);
  });

  it('puts on record the rung that had passed when the duty was opened', async () => {
    expect(await rungsOf(await ask('2024-01-17'))).toEqual([
      'BEFORE SKIPPED ALREADY_PASSED',
      'AFTER PLANNED',
    ]);
  });

  it('says when the calendar does not reach', async () => {
    await spec.freeze('2026-12-01T08:00:00+07:00');
    expect(await rungsOf(await ask('2026-12-31'))).toEqual([
      'AFTER SKIPPED OUTSIDE_CALENDAR',
      'BEFORE PLANNED',
    ]);
  });

  it('leaves out who has signed meanwhile', async () => {
    const stream = await ask('2024-01-31');
    await record(stream, [{ type: 'Given', data: { at: '2024-01-20T01:00:00.000Z' } }]);
    await spec.freeze('2024-02-01T09:00:00+07:00');
    await fire.fireDue(tenantId);
    expect(await rungsOf(stream)).toEqual(['BEFORE SKIPPED DUTY_CLOSED', 'AFTER SKIPPED DUTY_CLOSED']);
    expect(await noticesOf()).toEqual([]);
  });

  it('follows a due day that moved, whether the relay has seen it or not', async () => {
    const stream = await ask('2024-01-31');
    await record(stream, [{ type: 'Postponed', data: { by: '2024-02-29' } }]);
    await spec.freeze('2024-01-26T08:00:00+07:00');
    expect(await fire.fireDue(tenantId)).toBe(0);
    await relay.catchUp();
    expect(await rungsOf(stream)).toEqual(['BEFORE PLANNED', 'AFTER PLANNED']);
    await spec.freeze('2024-02-26T08:00:00+07:00');
    expect(await fire.fireDue(tenantId)).toBe(1);
    expect(await noticesOf()).toMatchObject([{ values: { dueOn: '2024-02-29' } }]);
  });

  it('tells only the latest of what an outage let pass', async () => {
    const stream = await ask('2024-01-31');
    await spec.freeze('2024-02-20T08:00:00+07:00');
    await fire.fireDue(tenantId);
    expect(await rungsOf(stream)).toEqual(['BEFORE SKIPPED COLLAPSED', 'AFTER FIRED']);
    expect(await noticesOf()).toMatchObject([{ template: 'SIGN_LATE', values: { workingDaysLeft: -9 } }]);
  });

  it('wakes one job a tenant for the next reminder, however many there are', async () => {
    const streams = Array.from({ length: 20 }, (): string => newId());
    for (const stream of streams)
      await record(stream, [{ type: 'Asked', data: { owner, title: 'Cam kết 2024', by: '2024-01-31' } }]);
    await relay.catchUp();
    expect(woken).toEqual([{ job: 'fire-reminders', payload: { tenantId }, at: '2024-01-26T01:00:00.000Z' }]);
  });

  it('goes on until nothing is left: 1,001 at one instant, delivered three times at once, one effect each', async () => {
    for (let part = 0; part < 11; part++) {
      const targets = Array.from({ length: 91 }, () => ({ id: newId() as string }));
      await as({ tenantId }, () =>
        store.decideMany(pledges, targets, (): PledgeEvent[] => [
          { type: 'Asked', data: { owner, title: 'Cam kết 2024', by: '2024-01-31' } },
        ]),
      );
    }
    await relay.catchUp();
    await spec.freeze('2024-01-26T08:00:00+07:00');
    const deliveries = [0, 1, 2].flatMap(() => [
      mails.deliverQueued(tenantId),
      fire.fireDue(tenantId),
      fire.fireDue(),
      mails.deliverQueued(),
    ]);
    await Promise.all(deliveries);
    await mails.deliverQueued(tenantId);
    const { rows } = await spec.owner.query(
      `select (select count(*)::int from reminders where tenant_id = $1 and state = 'FIRED') as fired,
              (select count(*)::int from notices where tenant_id = $1) as notices,
              (select count(*)::int from mails where tenant_id = $1 and state = 'DELIVERED' and attempts = 1) as mails`,
      [tenantId],
    );
    expect(rows).toEqual([{ fired: 1_001, notices: 1_001, mails: 1_001 }]);
  }, 30_000);

  it('tries a mail again later, and gives up in the end', async () => {
    await ask('2024-01-31');
    await spec.freeze('2024-01-26T08:00:00+07:00');
    await fire.fireDue(tenantId);
    const moody = new DeliverMails(database, app, new MoodyChannel(1), { PUBLIC_URL: undefined });
    expect(await moody.deliverQueued(tenantId)).toBe(0);
    expect(await mailsOf()).toMatchObject([{ state: 'QUEUED', subject: '' }]);
    await spec.owner.query('update mails set next_attempt_at = now() where tenant_id = $1', [tenantId]);
    expect(await moody.deliverQueued(tenantId)).toBe(1);

    await spec.freeze('2024-01-15T08:30:00+07:00');
    await ask('2024-01-31');
    await spec.freeze('2024-01-26T08:00:00+07:00');
    await fire.fireDue(tenantId);
    const never = new DeliverMails(database, app, new MoodyChannel(Infinity), { PUBLIC_URL: undefined });
    for (let attempt = 0; attempt < 6; attempt++) {
      await spec.owner.query('update mails set next_attempt_at = now() where tenant_id = $1', [tenantId]);
      await never.deliverQueued(tenantId);
    }
    const { rows } = await spec.owner.query(
      `select attempts, error from mails where tenant_id = $1 and state = 'FAILED'`,
      [tenantId],
    );
    expect(rows).toEqual([{ attempts: 5, error: 'Error: no mail today' }]);
  });

  it('shows a notice to its owner only, and marks it read once', async () => {
    await ask('2024-01-31');
    await spec.freeze('2024-01-26T08:00:00+07:00');
    await fire.fireDue(tenantId);
    const notices = new NoticeQueries(app);
    const [notice] = await noticesOf();
    const stranger = newId<'person'>();
    await expect(notices.markRead(tenantId, stranger, notice?.id ?? '')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(notices.markRead(newId<'tenant'>(), owner, notice?.id ?? '')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await notices.markRead(tenantId, owner, notice?.id ?? '');
    await spec.freeze('2024-01-27T08:00:00+07:00');
    await notices.markRead(tenantId, owner, notice?.id ?? '');
    expect(await notices.of(tenantId, owner)).toMatchObject({
      unread: 0,
      notices: [{ readAt: '2024-01-26T01:00:00.000Z' }],
    });
  });
});
