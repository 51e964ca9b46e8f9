import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  enableWebhook,
  getSending,
  pingWebhook,
  removeWebhook,
  rotateWebhookSecret,
  setSendRules,
  setWebhook,
} from '#libs/contracts/src/http/sending.js';
import type { Client } from '../../../../test/support/client.js';
import { Gateway } from '../../../../test/support/gateway.js';
import { testApi, type TestApi } from '../../../../test/support/test-api.js';
import { TestDatabase } from '../../../../test/support/test-database.js';

describe('sending, over HTTP', () => {
  let spec: TestDatabase;
  let api: TestApi;
  let administrator: Client;
  let head: Client;

  beforeAll(async () => {
    spec = await TestDatabase.create();
    api = await testApi(spec, { WEBHOOKS_TO_LOOPBACK: 'true' });
    const district = await api.found();
    [administrator, head] = [await api.as(district.administrator), await api.as(district.head)];
  });
  afterAll(async () => {
    await api.close();
    await spec.drop();
  });

  const refused = (code: string, status = 422) => ({ problem: { status, code } });
  const rules = { windowFrom: '08:00', windowTo: '17:00', personDay: 10, tenantHour: 500 };

  it('is as shipped until the administrator decides; nobody else may', async () => {
    const before = await administrator.call(getSending, {});
    expect(before).toMatchObject({
      version: 0,
      rules: { windowFrom: '07:00' },
      webhook: null,
      mailLeaves: false,
    });
    await administrator.call(setSendRules, { body: { version: 0, ...rules } });
    expect(await administrator.call(getSending, {})).toMatchObject({ version: 1, rules });
    await expect(head.call(setSendRules, { body: { version: 1, ...rules } })).rejects.toMatchObject(
      refused('NOT_ALLOWED', 403),
    );
    await expect(head.call(getSending, {})).rejects.toMatchObject(refused('NOT_ALLOWED', 403));
  });

  it('is not overwritten by who saw an older state, and leaves time to send', async () => {
    await expect(administrator.call(setSendRules, { body: { version: 7, ...rules } })).rejects.toMatchObject(
      refused('VERSION_CONFLICT', 409),
    );
    await expect(
      administrator.call(setSendRules, { body: { version: 1, ...rules, windowFrom: '17:00' } }),
    ).rejects.toMatchObject(refused('SEND_WINDOW_EMPTY'));
  });

  it.each([
    'http://gateway.example.vn/',
    'https://10.0.0.1/',
    'https://[::1]:99999/',
    'https://user:secret@gateway.example.vn/',
    'https://gateway/',
    'ftp://gateway.example.vn/',
    'https://169.254.169.254/latest/meta-data',
  ])('calls no address such as %s', async (url) => {
    await expect(administrator.call(setWebhook, { body: { version: 1, url } })).rejects.toMatchObject(
      refused('WEBHOOK_ADDRESS_REFUSED'),
    );
  });

  it('has a gateway that is tried, whose secret is shown once and rotated, and that is removed', async () => {
    const gateway = new Gateway();
    await gateway.up();
    const { secret, version } = await administrator.call(setWebhook, {
      body: { version: 1, url: gateway.url },
    });
    expect(await administrator.call(pingWebhook, {})).toEqual({ taken: true, error: null });
    expect(gateway.arrived[0]?.signedBy(secret)).toBe(true);
    const rotated = await administrator.call(rotateWebhookSecret, { body: { version } });
    await administrator.call(pingWebhook, {});
    expect([secret, rotated.secret].map((one) => gateway.arrived[1]?.signedBy(one))).toEqual([true, true]);
    expect(JSON.stringify(await administrator.call(getSending, {}))).not.toContain(secret);
    const { rows } = await spec.owner.query(
      "select from events where stream_type = 'sending' and data::text like '%whsec%'",
    );
    expect(rows).toEqual([]);
    await gateway.down();
    expect(await administrator.call(pingWebhook, {})).toMatchObject({
      taken: false,
      error: expect.stringMatching(/./),
    });
    const enabled = { body: { version: rotated.version } };
    await administrator.call(enableWebhook, enabled);
    await administrator.call(removeWebhook, enabled);
    expect(await administrator.call(getSending, {})).toMatchObject({ webhook: null });
    await expect(administrator.call(pingWebhook, {})).rejects.toMatchObject(refused('WEBHOOK_MISSING', 409));
  });
});
