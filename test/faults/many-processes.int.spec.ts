import { describeWithOwnRedis } from '../support/own-redis.js';
import { describeManyProcesses } from './many-processes.js';

describeWithOwnRedis('three worker processes over the same due steps (R8)', () =>
  describeManyProcesses({ processes: 3, rounds: 1, each: 60 }),
);
