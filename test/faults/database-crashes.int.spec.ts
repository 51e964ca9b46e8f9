import { describe } from '@jest/globals';
import { describeOutages } from './database-away.js';

describe('a crash of PostgreSQL at full load (R5)', () =>
  describeOutages({ how: 'immediate', times: 1, betweenMs: [700, 700], commands: 300 }));
