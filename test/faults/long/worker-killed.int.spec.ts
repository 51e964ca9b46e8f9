import { describe } from '@jest/globals';
import { describeWorkerKilled } from '../worker-killed.js';

describe('a worker that is killed again and again (R1)', () => describeWorkerKilled(20));
