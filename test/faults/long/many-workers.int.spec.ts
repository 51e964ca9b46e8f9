import { describe } from '@jest/globals';
import { describeManyWorkers } from '../many-workers.js';

describe('ten workers over the same due steps a hundred times (R8)', () =>
  describeManyWorkers({ workers: 10, rounds: 100, each: 100 }));
