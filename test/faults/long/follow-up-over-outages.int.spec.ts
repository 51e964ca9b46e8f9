import { describe } from '@jest/globals';
import { describeFollowUpOverOutages } from '../follow-up-over-outages.js';

describe('restarts of PostgreSQL every 5 to 10 s for 3 minutes while steps fall due', () =>
  describeFollowUpOverOutages({ restarts: 22, betweenMs: [5_000, 10_000], steps: 1_800, apartMs: 100 }));
