import { describe, expect, it } from '@jest/globals';
import { newWebhookSecret, webhookHeaders } from './standard-webhook.js';

/** The example that is published with the specification and repeated in its libraries. */
const published = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  message: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

describe('a webhook', () => {
  it('is signed as the specification’s example is', () => {
    expect(webhookHeaders(published.message, [published.secret])).toEqual({
      'webhook-id': published.message.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': published.signature,
    });
  });

  it('is signed by both secrets while one replaces the other', () => {
    const { 'webhook-signature': both = '' } = webhookHeaders(published.message, [
      newWebhookSecret(),
      published.secret,
    ]);
    expect(both.split(' ')).toHaveLength(2);
    expect(both.split(' ')[1]).toBe(published.signature);
  });

  it('has a secret that nobody guesses', () => {
    expect(newWebhookSecret()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(newWebhookSecret()).not.toBe(newWebhookSecret());
  });
});
