import { endOfTerm } from './due-at.js';
import type { DueMoment } from './due.js';
import { beginOf, termDays } from './term-days.js';
import type { TermExplanation } from './term-explanation.js';
import type { Term } from './term.js';
import type { WorkingCalendar } from './working-calendar.js';

/** When a term ends, and how that came about. */
export type ExplainedDue = DueMoment & { readonly explanation: TermExplanation };

/**
 * When a term ends by a calendar, with every day on the way accounted for.
 * @throws RangeError as `dueAt` does: a deadline is never guessed.
 */
export function dueBy(term: Term, calendar: WorkingCalendar): ExplainedDue {
  if (term.rule === 'BY_ROADMAP') {
    const { rule, roadmap } = term;
    return { kind: rule, at: null, on: null, explanation: { rule, term, roadmap } };
  }
  const moment = endOfTerm(term, calendar);
  const days = termDays(term, calendar, moment);
  const explanation = {
    rule: term.rule,
    term,
    from: beginOf(term),
    calendarVersion: calendar.version,
    provisional: days.some((day) => day.provisional === true),
    days,
  };
  return { ...moment, explanation };
}
