import { describe, expect, it } from '@jest/globals';
import { linesOf } from '../plan.js';
import { someLine, somePlan, someWork } from '../../../../../test/support/some-plan.js';
import { isLastOfFinding } from './last-of-finding.js';

const last = (...statuses: readonly ('NOT_STARTED' | 'CLAIMED' | 'VERIFIED' | 'ACCEPTED_BY_SAMPLE')[]) => {
  const lines = statuses.map((_, at) => someLine(`line ${at}`));
  const work = statuses.map((status, at) => someWork(`line ${at}`, { status }));
  const plan = somePlan({ approvedLines: [...lines, someLine('other', { findingId: 'other' })], work });
  const first = linesOf(plan)[0];
  return first && isLastOfFinding(plan, first);
};

describe('The last line of a finding', () => {
  it('is the one that is open when all others against it are settled', () => {
    expect(last('CLAIMED')).toBe(true);
    expect(last('CLAIMED', 'VERIFIED', 'ACCEPTED_BY_SAMPLE')).toBe(true);
    expect(last('CLAIMED', 'CLAIMED')).toBe(false);
  });

  it('is none any more once it is settled itself', () => {
    expect(last('VERIFIED', 'VERIFIED')).toBe(false);
  });
});
