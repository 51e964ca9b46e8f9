import { describeWithOwnRedis } from '../../support/own-redis.js';
import { describeEmptiedRedis } from '../redis-emptied.js';

describeWithOwnRedis('a Redis that was emptied under 10,000 reminders (R2)', () =>
  describeEmptiedRedis({ reminders: 10_000, sweptBy: 'the running worker' }),
);
