import { describe } from '@jest/globals';
import { describeWithRedis } from '../support/available.js';
import { DAY, describeClockOff, HOUR } from './clock-off.js';

describe('a worker’s clock that is wrong, its queues in PostgreSQL (R6)', () =>
  describeClockOff(
    [
      { name: 'an hour ahead', ms: HOUR },
      { name: 'a day behind', ms: -DAY },
    ],
    30,
  ));

describeWithRedis('a worker’s clock that is wrong, its queues in Redis (R6)', () =>
  describeClockOff(
    [
      { name: 'a day ahead', ms: DAY },
      { name: 'an hour behind', ms: -HOUR },
    ],
    30,
    process.env['TEST_REDIS_URL'],
  ),
);
