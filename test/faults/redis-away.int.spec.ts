import { describeWithOwnRedis } from '../support/own-redis.js';
import { describeRedisAway } from './redis-away.js';

describeWithOwnRedis('a Redis that is away (R3)', () => describeRedisAway(5_000));
