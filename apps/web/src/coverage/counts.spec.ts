import { describe, expect, it } from '@jest/globals';
import { notSigned, share } from './counts.js';

describe('The counts of a coverage', () => {
  it('take everybody for missing who has not signed, asked or not', () => {
    expect(notSigned({ total: 40, withoutCommitment: 1, issued: 2, signed: 7, inForce: 30 })).toBe(3);
  });

  it('never divide by zero', () => {
    expect([share(0, 0), share(10, 40)]).toEqual([0, 25]);
  });
});
