import type { LocalDate } from './local-date.js';
import type { CalendarDayKind } from './working-calendar.js';

/** One thing that contradicts another in a calendar. Plain JSON, so that each edge says it in its reader's language. */
export type CalendarContradiction =
  | { readonly what: 'SPAN_REVERSED'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly what: 'CONFIRMED_BEYOND_SPAN' | 'SPAN_TOO_LONG'; readonly to: LocalDate }
  | { readonly what: 'NAMED_TWICE' | 'OUTSIDE_SPAN'; readonly date: LocalDate }
  | {
      readonly what: 'WRONG_WEEKDAY' | 'NEVER_PROVISIONAL';
      readonly date: LocalDate;
      readonly kind: CalendarDayKind;
      readonly weekday: string;
    }
  | { readonly what: 'HOURS_OUT_OF_ORDER'; readonly written: string }
  | { readonly what: 'NOT_EIGHT_HOURS'; readonly written: string; readonly hours: number }
  | { readonly what: 'CUT_AFTER_CLOSING'; readonly cut: string };

/** The same for developers and logs. */
export function contradictionInEnglish(contradiction: CalendarContradiction): string {
  switch (contradiction.what) {
    case 'SPAN_REVERSED':
      return `${contradiction.from} is after ${contradiction.to}`;
    case 'CONFIRMED_BEYOND_SPAN':
      return `${contradiction.to} is confirmed but not covered`;
    case 'SPAN_TOO_LONG':
      return `A calendar that reaches to ${contradiction.to} is longer than 50 years`;
    case 'NAMED_TWICE':
      return `${contradiction.date} is named twice`;
    case 'OUTSIDE_SPAN':
      return `${contradiction.date} lies outside the covered span`;
    case 'WRONG_WEEKDAY':
      return `${contradiction.date} is ${contradiction.kind} on a ${contradiction.weekday}`;
    case 'NEVER_PROVISIONAL':
      return `${contradiction.date} is ${contradiction.kind}, which is never provisional`;
    case 'HOURS_OUT_OF_ORDER':
      return `The office hours ${contradiction.written} are not in order`;
    case 'NOT_EIGHT_HOURS':
      return `The office hours ${contradiction.written} are ${contradiction.hours} hours, not the 8 of a working day`;
    case 'CUT_AFTER_CLOSING':
      return `The hour of transfer ${contradiction.cut} is not before the office closes`;
  }
}
