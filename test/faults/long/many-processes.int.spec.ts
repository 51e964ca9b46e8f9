import { describeWithOwnRedis } from '../../support/own-redis.js';
import { describeManyProcesses } from '../many-processes.js';

describeWithOwnRedis('ten worker processes over the same due steps again and again (R8)', () =>
  describeManyProcesses({ processes: 10, rounds: 20, each: 100 }),
);
