import { dueWithin, dueWithinDays } from '#libs/kernel/src/due-within.js';
import { addDays, type LocalDate } from '#libs/calendar/src/local-date.js';
import { atHour, dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { asAnswerer, standing, type FindingAct } from './finding-decisions.js';
import type { FindingEvent } from './finding-events.js';
import { askedException, grantedException, type Finding, type IssuedFinding } from './finding.js';
import { demandNoRequester, demandOutsider } from './inspecting-side.js';
import { remedyLimit } from './remedy-limit.js';

/**
 * Asks to live with a finding until a day. More time for an exception is another request, also once it is over: a date is never
 * edited.
 */
export function askException(
  state: Finding,
  {
    now: at,
    by,
    through,
    calendar,
    exceptionId,
    until,
    remark,
  }: FindingAct & {
    readonly exceptionId: string;
    readonly until: LocalDate;
    readonly remark: Remark;
  },
): FindingEvent[] {
  const finding = asAnswerer(standing(state, 'OPEN', 'EXCEPTED'), by);
  if (askedException(finding)) throw new RuleBroken('EXCEPTION_AWAITS');
  if (until <= dateOf(at)) throw new RuleBroken('EXCEPTION_IN_PAST', { until });
  const decideBy = dueWithinDays(finding.rules.rules.decideExceptionWithin, at, calendar);
  return [{ type: 'ExceptionAsked', data: { at, by, through, exceptionId, until, remark, decideBy } }];
}

/** Grants it until a day, or refuses it with a reason: never by whoever had a hand in asking, or is of the unit. */
export function decideException(
  state: Finding,
  {
    now: at,
    by,
    through,
    calendar,
    insiders,
    exceptionId,
    until,
    remark,
  }: FindingAct & {
    readonly insiders: readonly PersonId[];
    readonly exceptionId: string;
    /** Null refuses it. */
    readonly until: LocalDate | null;
    readonly remark: Remark | null;
  },
): FindingEvent[] {
  const asked = askedException(standing(state, 'OPEN', 'EXCEPTED'));
  if (asked?.exceptionId !== exceptionId) throw new RuleBroken('EXCEPTION_DECIDED');
  demandNoRequester({ by, through }, asked.askedBy);
  demandOutsider({ by, through }, insiders);
  if (until === null && remark === null) throw new RuleBroken('REASON_MISSING');
  if (until !== null && until <= dateOf(at)) throw new RuleBroken('EXCEPTION_IN_PAST', { until });
  const expires = until === null ? null : dueWithin({ rule: 'ON_DAY', day: until }, calendar);
  return [{ type: 'ExceptionDecided', data: { at, by, through, exceptionId, expires, remark } }];
}

/** So many days before its last one those concerned hear of it. */
const WARNED_BEFORE = 10;

/** When they are to hear of it; null where they have, where it is granted for less than that, or none holds. */
export function exceptionWarnAt(finding: IssuedFinding): Instant | null {
  const granted = finding.status === 'EXCEPTED' ? grantedException(finding) : undefined;
  const { expires, decidedAt, warned } = granted ?? { expires: null, decidedAt: null, warned: true };
  if (warned || decidedAt === null || !expires?.on) return null;
  const at = atHour(addDays(expires.on, -WARNED_BEFORE), '07:00');
  return decidedAt < at ? at : null;
}

/** Says that an exception ends soon. Nothing where it does not, or that was said, or it is over already. */
export function warnOfException(state: Finding, { now, by, through }: FindingAct): FindingEvent[] {
  if (state.status !== 'EXCEPTED') return [];
  const [at, granted] = [exceptionWarnAt(state), grantedException(state)];
  const expires = granted?.expires;
  if (at === null || now < at || !granted || !expires?.on || (expires.at !== null && now >= expires.at))
    return [];
  const data = { at, by, through, exceptionId: granted.exceptionId, dueOn: expires.on };
  return [{ type: 'ExceptionRunsOut', data }];
}

/** What was accepted until a day is owed again once it is over, from that moment on. Nothing where it is not. */
export function expireException(state: Finding, { now, by, through, calendar }: FindingAct): FindingEvent[] {
  if (state.status !== 'EXCEPTED') return [];
  const granted = grantedException(state);
  const { at, on } = granted?.expires ?? { at: null, on: null };
  if (!granted || at === null || now < at) return [];
  const { exceptionId } = granted;
  const remedyBy = remedyLimit(state.text.severity, state.rules.rules, on, calendar);
  return [{ type: 'ExceptionExpired', data: { at, by, through, exceptionId, remedyBy } }];
}
