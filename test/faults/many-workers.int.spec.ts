import { describe } from '@jest/globals';
import { describeManyWorkers } from './many-workers.js';

describe('two workers over the same due steps (R8)', () =>
  describeManyWorkers({ workers: 2, rounds: 2, each: 60 }));

describe('ten workers over the same due steps (R8)', () =>
  describeManyWorkers({ workers: 10, rounds: 2, each: 60 }));
