import { describe } from '@jest/globals';
import { describeRandomRequests } from './random-requests.js';

describe('whatever one may send', () => describeRandomRequests(2_000));
