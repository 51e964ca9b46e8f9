import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeepingChannel, PostOffice } from '../../../test/support/post-office.js';

describe('the storm guard', () => {
  let office: PostOffice;
  let mail: KeepingChannel;
  let worker: Awaited<ReturnType<PostOffice['worker']>>;

  beforeEach(async () => {
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    mail = new KeepingChannel(50);
    worker = await office.worker({ EMAIL: mail });
  });
  afterEach(() => office.close());

  const work = async () => {
    await worker.hand.handOverDue(undefined, undefined, 0);
    await worker.send.sendDue();
  };
  const told = async (template: string) =>
    office.count(`select count(*) from notices where template = '${template}'`);

  it('gives a person so many messages of their own a day, and gathers what is over them in the next digest', async () => {
    await office.rules({ personDay: 10 });
    const admin = await office.administrator();
    const tam = await office.person();
    await office.tell([tam]);
    await work();
    for (let count = 0; count < 25; count++) await office.tell([tam], { statutory: true, class: 'URGING' });
    await work();
    const his = () => mail.sent.filter(({ personId }) => personId === tam);
    expect(his()).toHaveLength(1 + 10);
    expect(await office.outcomes()).toEqual({ SENT: 12, OVER_CAP: 15 });
    expect(await told('HELD_BACK_PERSON')).toBe(1);
    await office.tell([tam], { statutory: true, class: 'URGING' });
    await office.spec.freeze('2024-03-13T07:30:00+07:00');
    await work();
    const [digest] = his().filter(({ about }) => about.length > 1);
    expect(his()).toHaveLength(1 + 10 + 1 + 1);
    expect(digest?.about).toHaveLength(15);
    expect(digest?.body).toContain('15 thông báo');
    expect(mail.sent.filter(({ personId }) => personId === admin)).toHaveLength(1);
    expect(await office.outcomes()).toEqual({ SENT: 28 });
  });

  it('lets so many leave for a tenant in an hour, statutory ones all, and the rest in the hours after', async () => {
    await office.rules({ tenantHour: 100 });
    await office.administrator();
    const people = await Promise.all(
      Array.from({ length: 130 }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    await office.tell(people);
    await office.tell(people.slice(0, 20), { statutory: true, class: 'URGING' });
    const second = await office.worker({ EMAIL: mail });
    await worker.hand.handOverDue(undefined, undefined, 0);
    await Promise.all([worker.send.sendDue(), second.send.sendDue()]);
    expect(mail.sent.filter(({ statutory }) => statutory)).toHaveLength(20);
    expect(mail.sent.length).toBeGreaterThanOrEqual(100);
    expect(mail.sent.length).toBeLessThanOrEqual(120);
    const first = mail.sent.length;
    expect(await office.count('select taken from sent_counts')).toBe(first);
    expect(await office.count('select held from sent_counts')).toBe(150 - first);
    expect(await told('HELD_BACK_HOUR')).toBe(1);
    await work();
    expect(mail.sent).toHaveLength(first);
    await office.spec.freeze('2024-03-12T09:00:00+07:00');
    await work();
    // And the administrator's own digest.
    expect(mail.sent).toHaveLength(151);
    expect(await office.count("select count(*) from deliveries where state <> 'SENT'")).toBe(0);
    expect(new Set(mail.sent.map(({ id }) => id)).size).toBe(151);
  });

  it('counts a message once, however often it is tried', async () => {
    await office.rules({ tenantHour: 10 });
    const people = await Promise.all(
      Array.from({ length: 10 }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    await office.tell(people);
    await worker.hand.handOverDue(undefined, undefined, 0);
    mail.answer = async () => ({ outcome: 'LATER', error: '451' });
    for (let round = 0; round < 3; round++) {
      await worker.send.sendDue();
      await office.retryNow();
    }
    mail.answer = async () => ({ outcome: 'SENT' });
    expect(await worker.send.sendDue()).toBe(10);
    expect(await office.count('select taken from sent_counts')).toBe(10);
  });
});
