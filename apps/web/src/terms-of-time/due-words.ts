import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { Texts } from '../texts/vi.js';

/** Where a duty stands, in working days: "còn 3 ngày làm việc", "quá hạn 2 ngày làm việc". */
export function dueWords(
  t: Texts,
  { timing, workingDaysLeft }: Pick<Duty, 'timing' | 'workingDaysLeft'>,
): string {
  if (timing === 'ON_TRACK' || timing === 'DUE_SOON' || timing === 'OVERDUE')
    return daysWords(t, workingDaysLeft, timing);
  return t.due.timing[timing];
}

/** The same from the days alone; a day that passed on a weekend is late though no working day is lost. */
export function daysWords(
  t: Texts,
  left: number | null,
  timing?: 'ON_TRACK' | 'DUE_SOON' | 'OVERDUE',
): string {
  if (left === null) return t.due.timing.NO_DEADLINE;
  if (left > 0) return t.due.left(left);
  if (left < 0) return t.due.late(-left);
  return timing === 'OVERDUE' ? t.due.justLate : t.due.timing.DUE_TODAY;
}
