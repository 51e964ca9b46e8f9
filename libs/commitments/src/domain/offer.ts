import type { Due } from '#libs/calendar/src/due.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Offered } from './commitment-events.js';
import { dueWithin } from '#libs/kernel/src/due-within.js';
import type { TermsFormat } from './edition.js';
import { itemDuesOf } from './item-dues.js';
import { demandPossible, type Parties } from './parties.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { bindingBoth, demandDistinctItems, gapsOf, type ItemId, type Terms } from './terms.js';
import {
  unanswered,
  warningName,
  warningsOf,
  type AnsweredWarning,
  type Warning,
  type IndicatorFacts,
  type WarningName,
} from './warnings.js';

/** The format in which texts are frozen from now on. */
const FORMAT: TermsFormat = 'camket-terms/2';

/** What freezing a text needs besides the text: the time, the calendar, how terms are hashed, and what is known elsewhere. */
export interface Offering {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly signBy: LocalDate;
  readonly hash: (format: TermsFormat, parties: Parties, terms: Terms) => string;
  readonly facts: IndicatorFacts;
  readonly answers: readonly (WarningName & { readonly answer: Remark })[];
}

/**
 * Freezes a text for signature. Every gap in the six clarities is named at once, and so is every warning that nobody has
 * answered. `kept` are items of a text in force: what was due there already may be due in the past.
 */
export function offer(
  edition: number,
  parties: Parties,
  terms: Terms,
  { now, calendar, signBy, hash, facts, answers }: Offering,
  kept: Readonly<Record<ItemId, Due>> = {},
): Offered {
  const gaps = gapsOf(terms);
  if (gaps.length > 0) throw new RuleBroken('SIX_CLARITIES_INCOMPLETE', { gaps });
  if (signBy < dateOf(now)) throw new RuleBroken('SIGN_BY_IN_PAST', { signBy });
  const itemDues = itemDuesOf(calendar, terms, dateOf(now), kept);
  const warnings = answered(warningsOf(terms, itemDues, facts), answers);
  const termsHash = hash(FORMAT, parties, terms);
  const due = dueWithin({ rule: 'ON_DAY', day: signBy }, calendar);
  return { edition, at: now, format: FORMAT, termsHash, signBy: due, itemDues, warnings };
}

/** The terms as they may stand in a draft or an offer, with the assigner named in what binds him. */
export function possibleTerms(terms: Terms, parties: Parties): Terms {
  demandPossible(parties);
  demandDistinctItems(terms);
  return bindingBoth(terms, parties);
}

function answered(warnings: readonly Warning[], answers: Offering['answers']): AnsweredWarning[] {
  const open = unanswered(warnings, answers);
  if (open.length > 0) throw new RuleBroken('WARNINGS_UNANSWERED', { warnings: open });
  const given = new Map(answers.map((one) => [warningName(one), one.answer]));
  return warnings.flatMap((warning) => {
    const answer = given.get(warningName(warning));
    return answer ? [{ warning, answer }] : [];
  });
}
