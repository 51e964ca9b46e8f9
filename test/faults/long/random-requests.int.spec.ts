import { describe } from '@jest/globals';
import { describeRandomRequests } from '../random-requests.js';

describe('whatever one may send, for long', () => describeRandomRequests(10_000));
