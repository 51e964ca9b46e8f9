import { describe } from '@jest/globals';
import { describeHeldTransaction } from '../transaction-held.js';

describe('a transaction that stays open for ten minutes while steps fall due (R13)', () =>
  describeHeldTransaction(600_000, 10_000));
