import { describeWithOwnRedis } from '../../support/own-redis.js';
import { describeEmptiedRedis } from '../redis-emptied.js';

describeWithOwnRedis('a Redis that was emptied under 10,000 reminders and 3,000 steps (R2)', () =>
  describeEmptiedRedis({ reminders: 10_000, steps: 1_000, sweptBy: 'the running worker' }),
);
