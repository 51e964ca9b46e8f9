import { describe } from '@jest/globals';
import { describeOutages } from './database-away.js';

describe('restarts of PostgreSQL under commands (R4)', () =>
  describeOutages({ how: 'fast', times: 2, betweenMs: [500, 1_000], commands: 300, everyMs: 40 }));
