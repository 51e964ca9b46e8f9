import { describe, expect, it } from '@jest/globals';
import { id } from '#libs/kernel/src/ids.js';
import { shippedSendRules } from './send-rules.js';
import {
  disableWebhook,
  enableWebhook,
  evolveSending,
  removeWebhook,
  rotateWebhookSecret,
  setSendRules,
  setWebhook,
  undecided,
  type Sending,
  type SendingEvent,
} from './sending.js';

const unitId = id<'unit'>('00000000-0000-4000-8000-000000000001');
const url = 'https://gateway.example.vn/camket';
const after = (events: readonly SendingEvent[], state: Sending = undecided) =>
  events.reduce(evolveSending, state);
const standing = after(setWebhook(unitId, { url, allowed: true }));
const disabled = after(disableWebhook(standing, url, 20), standing);

describe('how an administration sends', () => {
  it('is as shipped until somebody decides', () => {
    expect(undecided.rules).toEqual(shippedSendRules);
    const rules = { windowFrom: '08:00', windowTo: '17:00', personDay: 10, tenantHour: 500 };
    expect(after(setSendRules(undecided, unitId, rules))).toEqual({ unitId, rules, webhook: null });
  });

  it('is not written twice', () => {
    expect(setSendRules(standing, unitId, shippedSendRules)).toEqual([]);
  });

  it.each([
    ['18:00', '07:00'],
    ['08:00', '08:00'],
  ])('must leave time to send: from %s to %s', (windowFrom, windowTo) => {
    expect(() => setSendRules(undecided, unitId, { ...shippedSendRules, windowFrom, windowTo })).toThrow(
      'SEND_WINDOW_EMPTY',
    );
  });
});

describe('a webhook', () => {
  it('starts enabled, and anew under another address', () => {
    expect(standing.webhook).toEqual({ url, enabled: true });
    const other = { url: 'https://other.example.vn/', allowed: true };
    expect(after(setWebhook(unitId, other), disabled).webhook).toEqual({ url: other.url, enabled: true });
  });

  it('leads nowhere that is not allowed', () => {
    expect(() => setWebhook(unitId, { url: 'https://10.0.0.1/', allowed: false })).toThrow(
      'WEBHOOK_ADDRESS_REFUSED',
    );
  });

  it('is disabled once, and only as long as it is the one that failed', () => {
    expect(disabled.webhook).toEqual({ url, enabled: false });
    expect(disableWebhook(disabled, url, 21)).toEqual([]);
    expect(disableWebhook(standing, 'https://before.example.vn/', 20)).toEqual([]);
    expect(disableWebhook(undecided, url, 20)).toEqual([]);
  });

  it('is enabled again by whoever has seen to it', () => {
    expect(after(enableWebhook(disabled), disabled)).toEqual(standing);
    expect(enableWebhook(standing)).toEqual([]);
  });

  it('gets another secret, or is removed', () => {
    expect(after(rotateWebhookSecret(standing), standing)).toEqual(standing);
    expect(after(removeWebhook(standing), standing).webhook).toBeNull();
  });

  it.each([enableWebhook, rotateWebhookSecret, removeWebhook])('must be there first', (decide) => {
    expect(() => decide(undecided)).toThrow('WEBHOOK_MISSING');
  });
});
