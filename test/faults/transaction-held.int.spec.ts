import { describe } from '@jest/globals';
import { describeHeldTransaction } from './transaction-held.js';

describe('a transaction that stays open while steps fall due (R13)', () =>
  describeHeldTransaction(5_000, 100));
