import { describeWithOwnRedis } from '../../support/own-redis.js';
import { describeRedisAway } from '../redis-away.js';

describeWithOwnRedis('a Redis that is away for a minute (R3)', () => describeRedisAway(60_000));
