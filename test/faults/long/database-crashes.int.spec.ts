import { describe } from '@jest/globals';
import { describeOutages } from '../database-away.js';

describe('ten crashes of PostgreSQL at full load (R5)', () =>
  describeOutages({ how: 'immediate', times: 10, betweenMs: [1_000, 2_000], commands: 6_000 }));
