import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A secret as Standard Webhooks writes it: 32 random bytes. */
export const newWebhookSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/** A message to sign. */
export interface Signed {
  readonly id: string;
  /** Seconds since 1970, of real time: the receiver refuses what is old. */
  readonly timestamp: number;
  /** The very text that is sent. */
  readonly body: string;
}

/** The three headers of Standard Webhooks, with a signature by each secret: while one is replaced by another both hold. */
export function webhookHeaders(
  { id, timestamp, body }: Signed,
  secrets: readonly string[],
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => signature(`${id}.${timestamp}.${body}`, secret)).join(' '),
  };
}

const signature = (text: string, secret: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .update(text)
    .digest('base64')}`;
