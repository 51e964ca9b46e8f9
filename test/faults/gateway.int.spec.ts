import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { instant } from '#libs/calendar/src/vietnam-time.js';
import { WebhookChannel } from '#libs/notices/src/webhooks/webhook-channel.js';
import { WebhookEndpoints } from '#libs/notices/src/webhooks/webhook-endpoints.js';
import { SYSTEM } from '#libs/kernel/src/system-actor.js';
import { setWebhook } from '#libs/notices/src/domain/sending.js';
import { sendingId, sendingStream } from '#libs/notices/src/sending-stream.js';
import { WebhookSecrets } from '#libs/notices/src/webhooks/webhook-secrets.js';
import { travel } from '#libs/platform/src/journey.js';
import { PostgresEventStore } from '#libs/platform/src/event-store/postgres-event-store.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { Gateway } from '../support/gateway.js';
import { newId } from '../support/journey.js';
import { PostOffice } from '../support/post-office.js';

const PEOPLE = 40;
const NOW = '2024-03-12T08:00:00+07:00';
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const pace = (restSeconds: number) => ({ retryDelays: Array.from({ length: 50 }, () => 3_600), restSeconds });

/**
 * What a gateway for short messages can do to us, with counts: each notice has exactly one outcome in the database, none is
 * lost, and what arrives twice bears the same id and went to a gateway that took it without saying so.
 */
describe('short messages and a gateway that', () => {
  const gateway = new Gateway();
  let office: PostOffice;
  let relay: RelayDatabase;
  let channel: WebhookChannel;
  let worker: Awaited<ReturnType<PostOffice['worker']>>;

  beforeEach(async () => {
    gateway.mood = () => ({ does: 'ANSWER', status: 204 });
    gateway.arrived.length = 0;
    await gateway.up();
    office = await PostOffice.open(NOW);
    relay = await RelayDatabase.connect({ DATABASE_URL: office.spec.url });
    const app = await office.spec.connect();
    const store = new PostgresEventStore(app);
    const endpoints = new WebhookEndpoints(relay, store, { now: async () => instant(NOW) });
    channel = new WebhookChannel(
      endpoints,
      { PUBLIC_URL: 'https://camket.example.vn', WEBHOOKS_TO_LOOPBACK: true },
      1_500,
    );
    worker = await office.worker({ WEBHOOK: channel }, pace(0));
    const { tenant: tenantId } = office;
    const actor = { tenantId, personId: SYSTEM, onBehalfOf: null, grants: [] };
    await travel({ actor, correlationId: newId(), causationId: null }, () =>
      store.decide(
        sendingStream,
        sendingId(tenantId),
        () => setWebhook(newId(), { url: gateway.url, allowed: true }),
        undefined,
        [new WebhookSecrets(app).only(tenantId, SECRET)],
      ),
    );
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    for (const person of people) await office.choose(person, { channels: ['WEBHOOK'] });
    await office.tell(people);
    await worker.hand.handOverDue(undefined, undefined, 0);
  });
  afterEach(async () => {
    await relay.close();
    await office.close();
    await gateway.down();
  });

  const settle = async (): Promise<void> => {
    for (let round = 0; round < 100; round++) {
      await worker.send.sendDue();
      if ((await office.count("select count(*) from deliveries where state = 'QUEUED'")) === 0) return;
      await office.retryNow();
    }
  };
  const arrived = () => {
    const ids = new Set(gateway.arrived.map(({ id }) => id));
    return { messages: ids.size, doubled: gateway.arrived.length - ids.size };
  };

  it('takes everything: once each, signed, and with nothing of the person but his id', async () => {
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: PEOPLE });
    expect(arrived()).toEqual({ messages: PEOPLE, doubled: 0 });
    for (const { body, signedBy } of gateway.arrived) {
      expect(signedBy(SECRET)).toBe(true);
      expect(body).not.toMatch(/Người|example\.vn"|@/);
      expect(JSON.parse(body)).toMatchObject({
        type: 'notice',
        data: {
          personId: expect.any(String),
          language: 'vi',
          statutory: false,
          count: 1,
          text: expect.stringContaining('Nhắc ký cam kết'),
          link: 'https://camket.example.vn/commitments/1',
        },
      });
    }
  });

  it.each([429, 500, 503])('answers %d at every other try', async (status) => {
    gateway.mood = (count) => ({ does: 'ANSWER', status: count % 2 === 1 ? status : 200 });
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: PEOPLE });
    expect(arrived().messages).toBe(PEOPLE);
  });

  it('takes a message and never answers, or hangs up', async () => {
    gateway.mood = (count) =>
      count <= 8 ? { does: 'STALL' } : count <= 16 ? { does: 'DROP' } : { does: 'ANSWER', status: 200 };
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: PEOPLE });
    expect(arrived()).toEqual({ messages: PEOPLE, doubled: 16 });
  });

  it('sends us elsewhere: nobody goes there', async () => {
    const elsewhere = new Gateway();
    await elsewhere.up();
    gateway.mood = () => ({ does: 'ANSWER', status: 307, location: elsewhere.url });
    await settle();
    expect(elsewhere.arrived).toEqual([]);
    expect(await office.outcomes()).toEqual({ FAILED: PEOPLE });
    await elsewhere.down();
  });

  it('is away for a while: nothing lost, nothing doubled', async () => {
    await gateway.down();
    for (let round = 0; round < 3; round++) {
      const rested = await office.worker({ WEBHOOK: channel }, pace(3_600));
      await rested.send.sendDue();
      await office.retryNow();
    }
    expect(await office.count('select sum(attempts) from deliveries')).toBe(3 * channel.atOnce);
    await gateway.up();
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: PEOPLE });
    expect(arrived()).toEqual({ messages: PEOPLE, doubled: 0 });
    expect(await office.count('select count(*) from webhook_failures')).toBe(0);
  });

  describe('is given up', () => {
    beforeEach(() => office.administrator());

    const standing = async () => {
      const { rows } = await office.spec.owner.query(
        `select webhook_enabled as enabled,
           (select count(*)::int from events where type = 'WebhookDisabled') as disabled,
           (select count(*)::int from notices where template = 'WEBHOOK_DISABLED') as told
         from sending`,
      );
      return rows;
    };
    const skipped = () => office.count("select count(*) from deliveries where reason = 'ENDPOINT_DISABLED'");

    it('at once where it says that it is gone: no message goes there any more, and those who run the service are told once', async () => {
      gateway.mood = () => ({ does: 'ANSWER', status: 410 });
      await settle();
      expect(await standing()).toEqual([{ enabled: false, disabled: 1, told: 1 }]);
      // No more than were under way when it said so.
      const { length: asked } = gateway.arrived;
      expect(asked).toBeLessThanOrEqual(channel.atOnce);
      expect(await skipped()).toBe(PEOPLE - asked);
      expect(await office.outcomes()).toMatchObject({ FAILED: PEOPLE });
    });

    it('after twenty failures in a row, not before they have lasted an hour', async () => {
      gateway.mood = () => ({ does: 'ANSWER', status: 500 });
      await worker.send.sendDue();
      expect(gateway.arrived).toHaveLength(PEOPLE);
      expect(await standing()).toEqual([{ enabled: true, disabled: 0, told: 0 }]);
      await office.spec.owner.query("update webhook_failures set since = since - interval '61 minutes'");
      await office.retryNow();
      await worker.send.sendDue();
      expect(await standing()).toEqual([{ enabled: false, disabled: 1, told: 1 }]);
      const { length: asked } = gateway.arrived;
      expect(asked).toBeGreaterThan(PEOPLE);
      expect(asked).toBeLessThanOrEqual(PEOPLE + channel.atOnce);
      await office.retryNow();
      await worker.send.sendDue();
      expect(gateway.arrived).toHaveLength(asked);
      expect(await skipped()).toBe(PEOPLE);
    });

    it('never by fewer failures in a row, however long they last', async () => {
      gateway.mood = (count) => ({ does: 'ANSWER', status: count % 10 === 0 ? 204 : 500 });
      for (let round = 0; round < 3; round++) {
        await worker.send.sendDue();
        await office.spec.owner.query("update webhook_failures set since = since - interval '61 minutes'");
        await office.retryNow();
      }
      expect(await standing()).toEqual([{ enabled: true, disabled: 0, told: 0 }]);
    });
  });
});
