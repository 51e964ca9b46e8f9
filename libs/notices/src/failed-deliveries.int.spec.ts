import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel/src/actor.js';
import { RelayDatabase } from '#libs/platform/src/relay/relay-database.js';
import { KeepingChannel, PostOffice } from '../../../test/support/post-office.js';
import { newId } from '../../../test/support/journey.js';
import { FailedDeliveries } from './failed-deliveries.js';

describe('a delivery that was given up', () => {
  let office: PostOffice;
  let relay: RelayDatabase;
  let mail: KeepingChannel;
  let hook: KeepingChannel;
  let worker: Awaited<ReturnType<PostOffice['worker']>>;
  let failed: FailedDeliveries;
  let administrator: Actor;

  beforeEach(async () => {
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    [mail, hook] = [new KeepingChannel(), new KeepingChannel()];
    for (const channel of [mail, hook])
      channel.answer = async () => ({ outcome: 'LATER', error: 'it answered 451' });
    worker = await office.worker({ EMAIL: mail, WEBHOOK: hook }, { retryDelays: [0, 0], restSeconds: 0 });
    relay = await RelayDatabase.connect({ DATABASE_URL: office.spec.url });
    failed = new FailedDeliveries(await office.spec.connect(), relay);
    const personId = await office.administrator();
    administrator = { tenantId: office.tenant, personId, onBehalfOf: null, grants: [] };
    await office.tell([await office.person()], { statutory: true });
    await worker.hand.handOverDue(undefined, undefined, 0);
    await worker.send.sendDue();
  });
  afterEach(async () => {
    await relay.close();
    await office.close();
  });

  const list = async () => (await failed.list(office.tenant, 50)).items;
  const byChannel = async (channel: string) => {
    const found = (await list()).find((one) => one.channel === channel);
    if (!found) throw new Error(`none by ${channel}`);
    return found.id;
  };

  it('is sent once it is tried again, and what was before is kept with who did so', async () => {
    const id = await byChannel('EMAIL');
    mail.answer = async () => ({ outcome: 'SENT' });
    await failed.retry(administrator, id);
    expect(await office.outcomes()).toEqual({ WAITS: 1 });
    expect(await worker.send.sendDue()).toBe(1);
    expect(await office.outcomes()).toEqual({ SENT: 1 });
    expect((await office.deliveries()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ['SENT', 4],
      ['FAILED', 3],
    ]);
    const { rows } = await office.spec.owner.query(
      'select delivery_id, number, retried_by, attempts, error, reason from delivery_retries',
    );
    expect(rows).toEqual([
      {
        delivery_id: id,
        number: 1,
        retried_by: administrator.personId,
        attempts: 3,
        error: 'it answered 451',
        reason: null,
      },
    ]);
  });

  it('has all its tries before it again, and is then listed with those of both times', async () => {
    await failed.retry(administrator, await byChannel('EMAIL'));
    await worker.send.sendDue();
    expect([mail.sent.length, hook.sent.length]).toEqual([6, 3]);
    expect(await list()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ channel: 'EMAIL', attempts: 6, retries: 1, error: 'it answered 451' }),
        expect.objectContaining({ channel: 'WEBHOOK', attempts: 3, retries: 0 }),
      ]),
    );
  });

  it('is not tried twice at once, nor another way while it is under way or has arrived', async () => {
    const [id, other] = [await byChannel('EMAIL'), await byChannel('WEBHOOK')];
    const notDead = { code: 'NOT_DEAD' };
    const tried = await Promise.allSettled([1, 2].map(() => failed.retry(administrator, id)));
    expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await list()).toEqual([]);
    await expect(failed.retry(administrator, other)).rejects.toMatchObject(notDead);
    mail.answer = async () => ({ outcome: 'SENT' });
    await worker.send.sendDue();
    await expect(failed.retry(administrator, other)).rejects.toMatchObject(notDead);
    expect(await office.count('select count(*) from delivery_retries')).toBe(1);
  });

  it('of another tenant is not there', async () => {
    const elsewhere = { ...administrator, tenantId: newId<'tenant'>() };
    await expect(failed.retry(elsewhere, await byChannel('EMAIL'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await failed.list(elsewhere.tenantId, 50)).toEqual({ items: [], total: 0 });
  });

  it('is listed for a month', async () => {
    await office.spec.freeze('2024-04-11T07:00:00+07:00');
    expect((await failed.list(office.tenant, 1)).total).toBe(2);
    await office.spec.freeze('2024-04-11T09:00:00+07:00');
    expect(await failed.list(office.tenant, 50)).toEqual({ items: [], total: 0 });
  });
});
