import { describe } from '@jest/globals';
import { describeWorkerKilled } from './worker-killed.js';

describe('a worker that is killed (R1)', () => describeWorkerKilled(1));
