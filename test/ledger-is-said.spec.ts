import { describe, expect, it } from '@jest/globals';
import type { FailReason, SkipReason } from '#libs/duties/src/domain/ledger-plan.js';
import { en } from '../apps/web/src/texts/en.js';
import { vi } from '../apps/web/src/texts/vi.js';

// The page knows reasons as words of the contract alone, so that nothing but this tells it of a new one. Complete by the type.
const reasons: Record<SkipReason | FailReason, true> = {
  ALREADY_PASSED: true,
  OUTSIDE_CALENDAR: true,
  DUE_MOVED: true,
  POLICY_CHANGED: true,
  DUTY_CLOSED: true,
  SUBMITTED: true,
  NO_DEADLINE: true,
  NO_SUCH_DUTY: true,
  COLLAPSED: true,
  ACKNOWLEDGED: true,
  NOBODY_ABOVE: true,
  ENDS_WORKERS: true,
  FAILS: true,
};

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('why a step was not taken, in %s', (_, texts) => {
  it.each(Object.keys(reasons))('has words for %s', (reason) => {
    expect(texts.ledger.reason[reason]).toMatch(/./);
  });
});
