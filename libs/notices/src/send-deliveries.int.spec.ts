import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeepingChannel, PostOffice } from '../../../test/support/post-office.js';

describe('sending deliveries', () => {
  let office: PostOffice;
  let mail: KeepingChannel;
  let hook: KeepingChannel;
  let worker: Awaited<ReturnType<PostOffice['worker']>>;

  beforeEach(async () => {
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    [mail, hook] = [new KeepingChannel(), new KeepingChannel()];
    worker = await office.worker({ EMAIL: mail, WEBHOOK: hook });
  });
  afterEach(() => office.close());

  const queue = async (count: number): Promise<void> => {
    const people = await Promise.all(
      Array.from({ length: count }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    await office.tell(people);
    await worker.hand.handOverDue(undefined, undefined, 0);
  };
  /** As if the worker that has them in hand were dead for a minute. */
  const leasesRunOut = () =>
    office.spec.owner.query(
      "update deliveries set lease_until = clock_timestamp(), next_attempt_at = clock_timestamp() where state = 'SENDING'",
    );

  it('sends each once, whoever of two workers takes it', async () => {
    await queue(450);
    const second = await office.worker({ EMAIL: mail });
    await Promise.all([worker.send.sendDue(), second.send.sendDue()]);
    expect(mail.sent).toHaveLength(450);
    expect(new Set(mail.sent.map(({ id }) => id)).size).toBe(450);
    expect(await office.outcomes()).toEqual({ SENT: 450 });
  });

  it('sends again, under the same id, what a worker that died may have sent', async () => {
    await queue(12);
    const dead = new KeepingChannel();
    // It dies between sending and recording: nothing of what it sent is ever recorded.
    const dying = await office.worker({ EMAIL: dead });
    let died = (): void => {};
    const fell = new Promise<void>((resolve) => (died = resolve));
    dead.answer = () => {
      if (dead.sent.length === 5) died();
      return new Promise(() => {});
    };
    void dying.send.sendDue();
    await fell;
    expect(await worker.send.sendDue()).toBe(0);
    await leasesRunOut();
    expect(await worker.send.sendDue()).toBe(12);
    const doubled = mail.sent.filter(({ id }) => dead.sent.some((other) => other.id === id));
    expect(doubled).toHaveLength(5);
    expect(await office.outcomes()).toEqual({ SENT: 12 });
    expect((await office.deliveries()).filter(({ attempts }) => attempts === 2)).toHaveLength(12);
  });

  it('believes the one who has it in hand, not the one whose lease ran out', async () => {
    await queue(1);
    const slow = new KeepingChannel();
    const late = await office.worker({ EMAIL: slow });
    let answer = (): void => {};
    const asked = new Promise<void>((resolve) => {
      slow.answer = () => {
        resolve();
        return new Promise((settled) => (answer = () => settled({ outcome: 'REFUSED', error: '554 no' })));
      };
    });
    const lateWork = late.send.sendDue();
    await asked;
    await leasesRunOut();
    await worker.send.sendDue();
    answer();
    await lateWork;
    expect(await office.deliveries()).toEqual([
      { state: 'SENT', reason: null, channel: 'EMAIL', attempts: 2 },
    ]);
  });

  it('tries later what is asked to come again, and the next channel once it is refused', async () => {
    await queue(1);
    mail.answer = async () => ({ outcome: 'LATER', error: '451 later' });
    await worker.send.sendDue();
    await worker.send.sendDue();
    expect(await office.deliveries()).toMatchObject([{ state: 'QUEUED', attempts: 1 }]);
    mail.answer = async () => ({ outcome: 'REFUSED', error: '554 no' });
    await office.retryNow();
    await worker.send.sendDue();
    expect(await office.deliveries()).toMatchObject([
      { state: 'FAILED', channel: 'EMAIL', attempts: 2 },
      { state: 'SENT', channel: 'WEBHOOK', attempts: 1 },
    ]);
    expect(await office.outcomes()).toEqual({ SENT: 1 });
  });

  it('gives up after the last try of the last channel, and the notice says so', async () => {
    await queue(1);
    const impatient = await office.worker(
      { EMAIL: mail, WEBHOOK: hook },
      { retryDelays: [0, 0], restSeconds: 0 },
    );
    for (const channel of [mail, hook]) channel.answer = async () => ({ outcome: 'LATER', error: 'later' });
    await impatient.send.sendDue();
    expect([mail.sent.length, hook.sent.length]).toEqual([3, 3]);
    expect((await office.deliveries()).map(({ state }) => state)).toEqual(['FAILED', 'FAILED']);
    expect(await office.outcomes()).toEqual({ FAILED: 1 });
  });

  it('goes by the person’s order of channels, and skips one that is not set up', async () => {
    const tam = await office.person();
    await office.choose(tam, { channels: ['WEBHOOK', 'EMAIL'] });
    await office.tell([tam]);
    const noHook = await office.worker({ EMAIL: mail });
    await noHook.hand.handOverDue(undefined, undefined, 0);
    await noHook.send.sendDue();
    expect(await office.deliveries()).toMatchObject([
      { channel: 'WEBHOOK', state: 'SKIPPED', reason: 'NO_CHANNEL' },
      { channel: 'EMAIL', state: 'SENT' },
    ]);
  });

  it('sends a digest that an outage made late with the next morning’s, as one message', async () => {
    const tam = await office.person();
    const handOver = () => worker.hand.handOverDue(undefined, undefined, 0);
    await office.tell([tam]);
    await handOver();
    await office.spec.freeze('2024-03-15T18:00:00+07:00');
    expect(await worker.send.sendDue()).toBe(0);
    expect(await office.deliveries()).toEqual([
      { state: 'QUEUED', reason: 'OUTSIDE_WINDOW', channel: 'EMAIL', attempts: 0 },
    ]);
    await office.spec.freeze('2024-03-17T12:00:00+07:00');
    await office.tell([tam]);
    await handOver();
    expect(await worker.send.sendDue()).toBe(0);
    await office.spec.freeze('2024-03-18T07:30:00+07:00');
    expect(await worker.send.sendDue()).toBe(0);
    await handOver();
    await office.spec.freeze('2024-03-18T07:31:00+07:00');
    expect(await worker.send.sendDue()).toBe(1);
    expect(mail.sent.map(({ about }) => about.length)).toEqual([2]);
    // It is Monday's by now: what comes later waits for Tuesday's.
    await office.tell([tam]);
    await handOver();
    expect(await worker.send.sendDue()).toBe(0);
    expect(await office.count('select count(*) from digests')).toBe(1);
  });

  it('sends one message after an outage over night, and another beside what may have left before it', async () => {
    const [tam, bay] = [await office.person(), await office.person('Nguyễn Thị Bảy', 'bay@example.vn')];
    await office.tell([tam]);
    await worker.hand.handOverDue(undefined, undefined, 0);
    mail.answer = async () => ({ outcome: 'LATER', error: '451 later' });
    await worker.send.sendDue();
    await office.tell([bay]);
    await worker.hand.handOverDue(undefined, undefined, 0);
    await office.spec.freeze('2024-03-13T10:00:00+07:00');
    mail.answer = async () => ({ outcome: 'SENT' });
    mail.sent.length = 0;
    await office.tell([tam, bay]);
    await worker.hand.handOverDue(undefined, undefined, 0);
    await office.retryNow();
    await worker.send.sendDue();
    const sent = mail.sent.map(({ personId, about }) => [personId === tam ? 'Tám' : 'Bảy', about.length]);
    expect(sent.toSorted()).toEqual([
      ['Bảy', 2],
      ['Tám', 1],
      ['Tám', 1],
    ]);
  });

  it('lets no telephone ring at night, not even by law; a mail may come', async () => {
    const [tam, bay] = [await office.person(), await office.person('Nguyễn Thị Bảy', 'bay@example.vn')];
    await office.choose(tam, { channels: ['WEBHOOK'] });
    await office.spec.owner.query("update person_preferences set quiet_from = '21:00', quiet_to = '06:00'");
    await office.spec.freeze('2024-03-12T22:00:00+07:00');
    await office.tell([tam, bay], { class: 'URGING', statutory: true });
    await worker.hand.handOverDue();
    expect(await worker.send.sendDue()).toBe(1);
    expect(await office.outcomes()).toEqual({ SENT: 1, QUIET_HOURS: 1 });
    await office.spec.freeze('2024-03-13T06:00:00+07:00');
    expect(await worker.send.sendDue()).toBe(1);
    expect(hook.sent).toHaveLength(1);
  });

  it('sends nothing more to an address that bounced, until there is another', async () => {
    const tam = await office.person();
    mail.answer = async ({ emailBounced }) =>
      emailBounced
        ? { outcome: 'SKIPPED', reason: 'ADDRESS_BOUNCED' }
        : { outcome: 'BOUNCED', error: '550 5.1.1 no such user' };
    const urge = async () => {
      await office.tell([tam], { class: 'URGING', statutory: true });
      await worker.hand.handOverDue();
      await worker.send.sendDue();
    };
    await urge();
    await urge();
    const mails = (await office.deliveries()).filter(({ channel }) => channel === 'EMAIL');
    // Queued at the same moment of a clock that stands still, they come in any order.
    expect(mails.map(({ state, reason }) => [state, reason]).toSorted()).toEqual([
      ['BOUNCED', null],
      ['SKIPPED', 'ADDRESS_BOUNCED'],
    ]);
    expect(hook.sent).toHaveLength(2);
    await office.spec.owner.query("update person_details set email = 'tam2@example.vn'");
    await urge();
    expect(mail.sent.at(-1)).toMatchObject({ email: 'tam2@example.vn', emailBounced: false });
  });

  it('leaves the rest alone for a while where nobody answers, and spends no try on it', async () => {
    await queue(23);
    mail.answer = async () => ({ outcome: 'LATER', error: 'ECONNREFUSED', nobodyThere: true });
    await worker.send.sendDue();
    expect(mail.sent).toHaveLength(5);
    const states = await office.deliveries();
    expect(states.filter(({ attempts }) => attempts === 1)).toHaveLength(5);
    expect(states.filter(({ attempts }) => attempts === 0)).toHaveLength(18);
    await office.retryNow();
    await worker.send.sendDue();
    expect(mail.sent).toHaveLength(5);
    // Another worker, or this one after its rest.
    mail.answer = async () => ({ outcome: 'SENT' });
    const rested = await office.worker({ EMAIL: mail });
    expect(await rested.send.sendDue()).toBe(23);
  });
});
