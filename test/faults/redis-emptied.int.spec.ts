import { describeWithOwnRedis } from '../support/own-redis.js';
import { describeEmptiedRedis } from './redis-emptied.js';

describeWithOwnRedis('a Redis that was emptied (R2)', () =>
  describeEmptiedRedis({ reminders: 400, steps: 50, sweptBy: 'the next worker' }),
);
