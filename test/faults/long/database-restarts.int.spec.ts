import { describe } from '@jest/globals';
import { describeOutages } from '../database-away.js';

describe('restarts of PostgreSQL every 5 to 10 s for 3 minutes under 5,000 commands (R4)', () =>
  describeOutages({ how: 'fast', times: 22, betweenMs: [5_000, 10_000], commands: 5_000, everyMs: 250 }));
