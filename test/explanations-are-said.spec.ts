import { describe, expect, it } from '@jest/globals';
import type { TermDay } from '#libs/calendar/src/term-explanation.js';
import type { DatedTerm } from '#libs/calendar/src/term.js';
import { en } from '../apps/web/src/texts/en.js';
import { vi } from '../apps/web/src/texts/vi.js';

// The page sees the contracts alone, so that nothing but this tells it of a new rule or reason. Complete by their types.
const rules: Record<DatedTerm['rule'], true> = {
  ON_DAY: true,
  DAYS_AFTER: true,
  WEEKS_AFTER: true,
  MONTHS_AFTER: true,
  WORKING_DAYS_AFTER: true,
  WORKING_DAYS_BEFORE: true,
  WORKING_HOURS_AFTER: true,
  SAME_DAY_TRANSFER: true,
  MONTH_END: true,
};
const reasons: Record<TermDay['why'], true> = {
  FIRST_DAY: true,
  AFTER_HOURS: true,
  AFTER_CUT: true,
  WEEKDAY: true,
  WEEKEND: true,
  HOLIDAY: true,
  IN_LIEU: true,
  SWAPPED_OFF: true,
  WORKING_SATURDAY: true,
  LOCAL_OFF: true,
  LOCAL_WORKING: true,
  PROVISIONAL: true,
};

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('how a due date came about, in %s', (_, texts) => {
  it.each(Object.keys(rules))('has a sentence for the rule %s', (rule) => {
    expect(texts.due.rule[rule]).toMatch(/\.$/);
  });

  it.each(Object.keys(reasons))('has words for a day that is %s', (why) => {
    expect(texts.due.why[why]).toMatch(/./);
  });

  it('says the hours counted', () => {
    expect(texts.due.hoursTally(6, 30)).toContain('30');
    expect(texts.due.hoursTally(8, 0)).not.toContain('0');
  });
});

describe('how a due date came about', () => {
  it('is said for the rule of earlier records as well', () => {
    expect(vi.due.rule['NEXT_WORKING_DAY']).toBe(vi.due.rule['ON_DAY']);
    expect(en.due.rule['NEXT_WORKING_DAY']).toBe(en.due.rule['ON_DAY']);
  });
});
