import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailServer } from '../../../test/support/mail-server.js';
import { newId } from '../../../test/support/journey.js';
import type { Outgoing } from './channels.js';
import { deliveryIn } from './message-id.js';
import { SmtpChannel } from './smtp-channel.js';

const message = (other: Partial<Outgoing> = {}): Outgoing => ({
  tenantId: newId<'tenant'>(),
  id: newId(),
  personId: newId<'person'>(),
  recipient: 'Lê Văn Tám',
  email: 'tam@example.vn',
  emailBounced: false,
  language: 'vi',
  statutory: false,
  about: [],
  subject: 'Nhắc ký cam kết trước ngày 15/03/2024',
  body: 'Kính gửi: Ông/Bà Lê Văn Tám,',
  html: '<p>Kính gửi: Ông/Bà <b>Lê Văn Tám</b>,</p>',
  ...other,
});

describe('mail', () => {
  const server = new MailServer();
  let channel: SmtpChannel;

  beforeAll(async () => {
    await server.up();
    const config = {
      SMTP_URL: server.url,
      MAIL_FROM: 'Camket <camket@example.vn>',
      PUBLIC_URL: 'https://camket.example.vn',
    };
    channel = new SmtpChannel(config, { connectMs: 3_000, answerMs: 1_500, wholeMs: 3_000 });
  });
  afterAll(async () => {
    channel.onApplicationShutdown();
    await server.down();
  });
  beforeEach(() => {
    server.mood = () => ({ does: 'TAKE' });
    server.taken.length = 0;
  });

  it('leaves as text and HTML, under an id that leads back to its delivery, and asks no machine to answer', async () => {
    const one = message();
    const messageId = `<${one.id}@camket.example.vn>`;
    expect(await channel.send(one)).toEqual({ outcome: 'SENT', messageId });
    expect(deliveryIn(messageId)).toBe(one.id);
    expect(server.taken.map(({ to }) => to)).toEqual(['tam@example.vn']);
    const raw = server.taken[0]?.raw;
    for (const header of [
      /^From: Camket <camket@example\.vn>\r$/m,
      /^To: =\?UTF-8\?.*\?= <tam@example\.vn>\r$/m,
      /^Auto-Submitted: auto-generated\r$/m,
      /^Content-Language: vi\r$/m,
      /^List-Unsubscribe: <https:\/\/camket\.example\.vn\/account>\r$/m,
      /^Content-Type: multipart\/alternative/m,
      /^Content-Type: text\/plain; charset=utf-8/m,
      /^Content-Type: text\/html; charset=utf-8/m,
    ])
      expect(raw).toMatch(header);
  });

  it('asked for by law offers no way to get none', async () => {
    await channel.send(message({ statutory: true }));
    expect(server.taken[0]?.raw).not.toContain('List-Unsubscribe');
  });

  it('shares a few connections', async () => {
    const before = server.connections;
    for (let round = 0; round < 4; round++)
      await Promise.all(Array.from({ length: 5 }, () => channel.send(message())));
    expect(server.taken).toHaveLength(20);
    expect(server.connections - before).toBeLessThanOrEqual(5);
  });

  it('is not tried without an address, nor at one that has bounced', async () => {
    expect(await channel.send(message({ email: null }))).toEqual({
      outcome: 'SKIPPED',
      reason: 'NO_ADDRESS',
    });
    expect(await channel.send(message({ emailBounced: true }))).toMatchObject({ reason: 'ADDRESS_BOUNCED' });
    expect(server.taken).toEqual([]);
  });

  it.each([
    [450, '4.2.0 come again', 'LATER'],
    [550, '5.1.1 no such user', 'BOUNCED'],
    [554, '5.7.1 relay access denied', 'REFUSED'],
  ])('is settled by what the server says: %d', async (code, text, outcome) => {
    server.mood = () => ({ does: 'REFUSE', code, text });
    expect(await channel.send(message())).toMatchObject({ outcome, error: expect.stringContaining(text) });
  });

  it('comes later where the server does not answer in time, or hangs up', async () => {
    for (const does of ['STALL', 'DROP'] as const) {
      server.mood = () => ({ does });
      expect(await channel.send(message())).toMatchObject({ outcome: 'LATER', nobodyThere: true });
    }
    server.mood = () => ({ does: 'TAKE' });
    expect(await channel.send(message())).toMatchObject({ outcome: 'SENT' });
  });

  it('comes later where there is no server at all', async () => {
    const lost = new SmtpChannel(
      { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'camket@example.vn' },
      { connectMs: 3_000, answerMs: 1_500, wholeMs: 3_000 },
    );
    expect(await lost.send(message())).toMatchObject({ outcome: 'LATER', nobodyThere: true });
    lost.onApplicationShutdown();
  });
});
