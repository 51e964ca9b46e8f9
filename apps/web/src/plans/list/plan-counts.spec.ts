import { describe, expect, it } from '@jest/globals';
import { somePlan } from '../../../../../test/support/some-plan.js';
import type { PlanRow } from '../plan.js';
import { planCounts } from './plan-counts.js';

const row = (more: Partial<PlanRow>): PlanRow => somePlan(more);

describe('A list of plans', () => {
  it('counts what is to be written, reviewed, carried out and late', () => {
    const plans = [
      row({}),
      row({ status: 'RETURNED', edition: 1 }),
      row({ status: 'SUBMITTED', edition: 1 }),
      row({ status: 'APPROVED', edition: 1, late: 2 }),
      row({ status: 'COMPLETED', edition: 1 }),
    ];
    expect(planCounts(plans, '2024-03-15')).toEqual({ write: 2, review: 1, approved: 1, late: 1, ended: 1 });
  });

  it('holds a plan late that was not submitted by its day, and none that was', () => {
    const late = (more: Partial<PlanRow>) => planCounts([row(more)], '2024-03-18').late;
    expect(late({})).toBe(1);
    expect(late({ status: 'SUBMITTED', edition: 1 })).toBe(0);
    expect(late({ status: 'RETURNED', edition: 1, reviseBy: '2024-03-18' })).toBe(0);
    expect(late({ status: 'RETURNED', edition: 1, reviseBy: '2024-03-15' })).toBe(1);
    expect(late({ planBy: null })).toBe(0);
  });
});
