import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Term } from '#libs/calendar/src/term.js';

/** When something is due, as it is written in a document: a day, a month (its last working day), or by roadmap, which has no day. */
export type StatedTime =
  | { readonly kind: 'DATE'; readonly on: LocalDate }
  | { readonly kind: 'MONTH'; readonly month: string }
  | { readonly kind: 'BY_ROADMAP'; readonly roadmap: string };

/** The same as a term that a calendar can count. */
export function termOf(time: StatedTime): Term {
  switch (time.kind) {
    case 'DATE':
      return { rule: 'ON_DAY', day: time.on };
    case 'MONTH':
      return { rule: 'MONTH_END', month: time.month };
    case 'BY_ROADMAP':
      return { rule: 'BY_ROADMAP', roadmap: time.roadmap };
  }
}
