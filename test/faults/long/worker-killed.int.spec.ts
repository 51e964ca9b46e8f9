import { describe } from '@jest/globals';
import { describeWorkerKilled } from '../worker-killed.js';

describe('a worker that is killed again and again (R1)', () =>
  describeWorkerKilled({ times: 20, each: 300, againMs: 15_000 }));
