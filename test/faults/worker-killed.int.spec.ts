import { describe } from '@jest/globals';
import { describeWorkerKilled } from './worker-killed.js';

describe('a worker that is killed (R1)', () => describeWorkerKilled({ times: 2, each: 60, againMs: 15_000 }));
