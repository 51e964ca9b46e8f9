import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SmtpChannel } from '#libs/notices/src/smtp-channel.js';
import { MailServer } from '../support/mail-server.js';
import { PostOffice } from '../support/post-office.js';

const PEOPLE = 60;
/** Tries enough, each when the test says so; a way out at which nobody answers rests so many seconds. */
const pace = (restSeconds: number) => ({ retryDelays: Array.from({ length: 50 }, () => 3_600), restSeconds });

/**
 * What a mail server can do to us, with counts: each notice has exactly one outcome in the database, none is lost, and what
 * arrives twice bears the same id and went to a server that took it without saying so.
 */
describe('mails and a mail server that', () => {
  const server = new MailServer();
  let office: PostOffice;
  let channel: SmtpChannel;
  let worker: Awaited<ReturnType<PostOffice['worker']>>;

  beforeEach(async () => {
    server.mood = () => ({ does: 'TAKE' });
    server.taken.length = 0;
    await server.up();
    office = await PostOffice.open('2024-03-12T08:00:00+07:00');
    channel = new SmtpChannel(
      { SMTP_URL: server.url, MAIL_FROM: 'camket@example.vn' },
      { connectMs: 3_000, answerMs: 1_500, wholeMs: 3_000 },
    );
    worker = await office.worker({ EMAIL: channel }, pace(0));
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, (_, n) => office.person(`Người ${n}`, `n${n}@example.vn`)),
    );
    await office.tell(people);
    await office.tell(people.slice(0, 10), { statutory: true, class: 'URGING' });
    await worker.hand.handOverDue(undefined, undefined, 0);
  });
  afterEach(async () => {
    channel.onApplicationShutdown();
    await office.close();
    await server.down();
  });

  /** Works until nothing is queued any more. */
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 100; round++) {
      await worker.send.sendDue();
      if ((await office.count("select count(*) from deliveries where state = 'QUEUED'")) === 0) return;
      await office.retryNow();
    }
  };
  /** Mails that arrived, and how many of them more than once. */
  const arrived = () => {
    const ids = new Set(server.taken.map(({ messageId }) => messageId));
    return { mails: ids.size, doubled: server.taken.length - ids.size };
  };

  it('refuses some for good: these are known to be lost there, and nothing else is', async () => {
    server.mood = (to) =>
      /^n[0-4]@/.test(to) ? { does: 'REFUSE', code: 550, text: '5.1.1 no such user' } : { does: 'TAKE' };
    await settle();
    // Five people with a digest and an urging notice each; the second finds the address bounced.
    expect(await office.outcomes()).toEqual({ SENT: 60, FAILED: 10 });
    expect(arrived()).toEqual({ mails: 60, doubled: 0 });
    expect(await office.count('select count(*) from bounced_addresses')).toBe(5);
  });

  it('asks to come again, at every other try', async () => {
    server.mood = (_, count) =>
      count % 2 === 1 ? { does: 'REFUSE', code: 451, text: '4.3.0 try again' } : { does: 'TAKE' };
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: 70 });
    expect(arrived()).toEqual({ mails: 70, doubled: 0 });
  });

  it('takes a message and never answers: sent once more, and the same to whoever looks at its id', async () => {
    server.mood = (_, count) => (count <= 10 ? { does: 'STALL' } : { does: 'TAKE' });
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: 70 });
    const { mails, doubled } = arrived();
    expect(mails).toBe(70);
    expect(doubled).toBeGreaterThan(0);
    expect(doubled).toBeLessThanOrEqual(10);
  });

  it('takes a message and hangs up before it answers', async () => {
    server.mood = (_, count) => (count % 20 === 3 ? { does: 'DROP' } : { does: 'TAKE' });
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: 70 });
    const { mails, doubled } = arrived();
    expect(mails).toBe(70);
    // With one that hangs up go at most those that are under way on the other connections.
    expect(doubled).toBeLessThanOrEqual(5 * 5);
  });

  it('is away for a while: nothing is lost, nothing doubled, and next to no try is spent on it', async () => {
    await server.down();
    for (let round = 0; round < 5; round++) {
      // As it is after its rest.
      const rested = await office.worker({ EMAIL: channel }, pace(3_600));
      await rested.send.sendDue();
      await office.retryNow();
    }
    expect(await office.count("select count(*) from deliveries where state = 'QUEUED'")).toBe(70);
    expect(await office.count('select sum(attempts) from deliveries')).toBe(5 * 5);
    await server.up();
    await settle();
    expect(await office.outcomes()).toEqual({ SENT: 70 });
    expect(arrived()).toEqual({ mails: 70, doubled: 0 });
  });
});
