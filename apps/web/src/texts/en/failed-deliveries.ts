import type * as vietnamese from '../vi/failed-deliveries.js';

export const failedDeliveries: typeof vietnamese.failedDeliveries = {
  deliveries: 'Messages given up',
  hint: 'of the last 30 days; tried as often as is allowed, and brought to their readers in no other way',
  sentence: (count) =>
    count === 1 ? '1 message did not reach its reader.' : `${count} messages did not reach their readers.`,
  none: 'No message was given up.',
  to: 'Reader',
  digest: 'Digest',
  single: 'Single notice',
  statutory: 'statutory',
  reason: {
    FAILS: 'It can’t be written:',
    ENDS_WORKERS: 'Process after process ended in the middle of it.',
  },
  retries: (count) => (count === 1 ? 'sent again once' : `sent again ${count} times`),
  failed: 'Given up',
  retry: 'Send again',
  more: (count) => `${count} more are not shown here.`,
};
