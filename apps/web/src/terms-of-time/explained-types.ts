/** Office hours that were counted, between two instants. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** One day on the way of a term, as the calendar recorded it. */
export interface TermDay {
  readonly date: string;
  readonly counted: boolean;
  readonly why: string;
  readonly label?: string;
  readonly source?: string;
  /** Whether the days off around it were not yet announced. */
  readonly provisional?: boolean;
  readonly stretches?: readonly Stretch[];
}

/** How a due date came about by counted days. */
export interface ExplainedDays {
  readonly rule: string;
  readonly from: string;
  readonly calendarVersion: string;
  readonly provisional: boolean;
  readonly days: readonly TermDay[];
}

/** How a due date came about: by counted days, or by a roadmap, which has no day. */
export type Explained = { readonly rule: 'BY_ROADMAP'; readonly roadmap: string } | ExplainedDays;
