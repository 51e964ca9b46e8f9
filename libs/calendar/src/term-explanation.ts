import type { DayExplanation } from './day-explanation.js';
import type { LocalDate } from './local-date.js';
import type { Stretch } from './office-hours.js';
import type { DatedTerm, Term } from './term.js';

/** One day on the way of a term: counted or passed over, and why. */
export interface TermDay {
  readonly date: LocalDate;
  /** Whether the term ran on it. The last day of every term is counted, the day of the event is not. */
  readonly counted: boolean;
  /**
   * What the day is, save three whose place in the term says more: the day of the event (`FIRST_DAY`), and a working day
   * on which something came after the office hours (`AFTER_HOURS`) or after the hour of transfer (`AFTER_CUT`).
   */
  readonly why: 'FIRST_DAY' | 'AFTER_HOURS' | 'AFTER_CUT' | DayExplanation['why'];
  /** Vietnamese name of an exceptional day. */
  readonly label?: string;
  /** Document or article behind an exceptional day. */
  readonly source?: string;
  /** The term would end elsewhere if a later version of the calendar said otherwise of this day, which it may. */
  readonly provisional?: true;
  /** The office hours counted, for a term in hours. */
  readonly stretches?: readonly Stretch[];
}

/** How a term came about, complete enough to be read years later without the calendar. Plain JSON. */
export type TermExplanation =
  | {
      readonly rule: 'BY_ROADMAP';
      readonly term: Extract<Term, { readonly rule: 'BY_ROADMAP' }>;
      readonly roadmap: string;
    }
  | DatedExplanation;

export interface DatedExplanation {
  readonly rule: DatedTerm['rule'];
  /** What was computed, so that a later version of the calendar can compute it anew. */
  readonly term: DatedTerm;
  /** The day the walk began with. */
  readonly from: LocalDate;
  readonly calendarVersion: string;
  /** Whether any day the end depends on may yet change. */
  readonly provisional: boolean;
  /** Every calendar day, in the order walked, from `from` to the result. */
  readonly days: readonly TermDay[];
}
