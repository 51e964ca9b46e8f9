import { describe } from '@jest/globals';
import { describeFollowUpOverOutages } from './follow-up-over-outages.js';

describe('restarts of PostgreSQL while steps fall due', () =>
  describeFollowUpOverOutages({ restarts: 3, betweenMs: [1_000, 2_500], steps: 150, apartMs: 60 }));
