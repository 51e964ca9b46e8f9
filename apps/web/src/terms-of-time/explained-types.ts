/** One day on the way of a term, as the calendar recorded it. */
export interface TermDay {
  readonly date: string;
  readonly counted: boolean;
  readonly why: string;
  readonly label?: string;
  readonly source?: string;
}

/** How a due date came about: by counted days, or by a roadmap, which has no day. */
export type Explained =
  | { readonly rule: 'BY_ROADMAP'; readonly roadmap: string }
  | {
      readonly rule: string;
      readonly from: string;
      readonly calendarVersion: string;
      readonly days: readonly TermDay[];
    };
