import { redisBackend } from '#libs/platform/src/queues/redis-backend.js';
import { describeWithRedis } from '../support/available.js';
import { describeQueue } from './queue-contract.js';

describeWithRedis('queues in Redis', () => {
  describeQueue(async () => redisBackend(process.env.TEST_REDIS_URL ?? '', 'camket-spec'));
});
