import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { dueWithin } from '#libs/kernel/src/due-within.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { RemediationRules } from './rules.js';

/** By when a finding of a severity is to be remedied that counts since a day; null where the severity has no limit. */
export function remedyLimit(
  severity: string,
  { severities }: RemediationRules,
  from: LocalDate,
  calendar: WorkingCalendar,
): Due | null {
  const found = severities.find(({ code }) => code === severity);
  if (!found) throw new RuleBroken('SEVERITY_UNKNOWN', { severity });
  const { remedyWithin: days } = found;
  return days === null ? null : dueWithin({ rule: 'WORKING_DAYS_AFTER', from, days }, calendar);
}
