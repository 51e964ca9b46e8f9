import { describe } from '@jest/globals';
import { describeWithRedis } from '../../support/available.js';
import { DAY, describeClockOff, HOUR } from '../clock-off.js';

const clocks = [
  { name: 'an hour ahead', ms: HOUR },
  { name: 'an hour behind', ms: -HOUR },
  { name: 'a day ahead', ms: DAY },
  { name: 'a day behind', ms: -DAY },
];

describe('a worker’s clock that is wrong under many steps, its queues in PostgreSQL (R6)', () =>
  describeClockOff(clocks, 500));

describeWithRedis('a worker’s clock that is wrong under many steps, its queues in Redis (R6)', () =>
  describeClockOff(clocks, 500, process.env['TEST_REDIS_URL']),
);
