import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import type { Ladder, Rung } from './ladder.js';
import { momentOf, stepsOf, type Step } from './rung-moment.js';

/** Why a step was not taken, or is no longer planned. */
export type SkipReason =
  | 'ALREADY_PASSED'
  | 'OUTSIDE_CALENDAR'
  | 'DUE_MOVED'
  | 'POLICY_CHANGED'
  | 'DUTY_CLOSED'
  | 'SUBMITTED'
  | 'NO_DEADLINE'
  | 'NO_SUCH_DUTY'
  | 'COLLAPSED'
  | 'ACKNOWLEDGED'
  | 'NOBODY_ABOVE';

/** Why a step was given up: it ended every process that took it, or failed every time. An administrator may try it again. */
export type FailReason = 'ENDS_WORKERS' | 'FAILS';

/** What tells the lines of one duty apart. */
export interface LineKey {
  readonly policy: string;
  readonly rung: string;
  readonly occurrence: number;
}

/** A line of the ledger as it stands. */
export interface LedgerLine extends LineKey {
  readonly dueOn: LocalDate;
  readonly remindAt: Instant;
  readonly state: 'PLANNED' | 'CLAIMED' | 'FIRED' | 'SKIPPED' | 'SUPERSEDED' | 'FAILED';
}

/** A line to be added. */
export interface PlannedLine
  extends LineKey, Pick<Rung, 'action' | 'level' | 'unlessAcknowledged' | 'statutory'> {
  readonly dueOn: LocalDate;
  readonly remindAt: Instant;
  readonly state: 'PLANNED' | 'SKIPPED';
  readonly reason: SkipReason | null;
}

/** A planned line that is given up. */
export interface SupersededLine extends LineKey {
  readonly reason: 'DUE_MOVED' | 'POLICY_CHANGED';
}

/** What a plan is made for. */
export interface ToPlan {
  readonly policy: string;
  readonly ladder: Ladder;
  readonly dueOn: LocalDate;
  /** Moments up to then are over: nothing is planned for the past, save what stood planned about the same day. */
  readonly from: Instant;
  readonly calendar: WorkingCalendar;
}

/** What is to become of one step of a ladder, given what the ledger holds already. */
export interface StepOutlook {
  readonly step: Step;
  /** Null where the calendar does not reach that far. */
  readonly moment: Instant | null;
  /** The line that stands for it: planned as it should be, or taken or left out already. */
  readonly stands: LedgerLine | null;
  /** The line that is missing. */
  readonly missing: PlannedLine | null;
}

/** Step by step, in the order of the ladder, what stands and what is missing. */
export function outlook(
  standing: readonly LedgerLine[],
  { policy, ladder, dueOn, from, calendar }: ToPlan,
): readonly StepOutlook[] {
  return ladder.rungs.flatMap(stepsOf).map((step): StepOutlook => {
    const moment = momentOf(step, dueOn, calendar);
    const same = standing.filter((line) => line.rung === step.name);
    const fits = same.find(
      (line) =>
        line.state === 'PLANNED' &&
        line.policy === policy &&
        line.dueOn === dueOn &&
        line.remindAt === moment,
    );
    const stands = fits ?? same.find((line) => line.dueOn === dueOn && isSettled(line, moment));
    if (stands) return { step, moment, stands, missing: null };
    const before = same.filter((line) => line.policy === policy).map((line) => line.occurrence);
    const key = { policy, rung: step.name, occurrence: 1 + Math.max(0, ...before) };
    // Not sent yet, and past by the change of a calendar or ladder alone: it is sent at once, and not lost.
    const awaited = same.some((line) => line.state === 'PLANNED' && line.dueOn === dueOn);
    const missing = { ...key, dueOn, ...attributes(step), ...planned(moment, from, awaited) };
    return { step, moment, stands: null, missing };
  });
}

/**
 * How the ledger of a duty must change so that it follows the ladder and the due day: what is planned otherwise is
 * superseded, what is missing is added under the next occurrence. What was sent stays sent: the same step about the same day
 * is not taken twice, whatever the policy is called by then. Asked again, it changes nothing.
 */
export function replan(
  standing: readonly LedgerLine[],
  toPlan: ToPlan,
): { readonly superseded: readonly SupersededLine[]; readonly added: readonly PlannedLine[] } {
  const steps = outlook(standing, toPlan);
  const kept = new Set(steps.map(({ stands }) => stands));
  const superseded = standing
    .filter((line) => line.state === 'PLANNED' && !kept.has(line))
    .map(({ rung, occurrence, ...line }): SupersededLine => {
      const reason = line.policy === toPlan.policy ? 'DUE_MOVED' : 'POLICY_CHANGED';
      return { policy: line.policy, rung, occurrence, reason };
    });
  return { superseded, added: steps.flatMap(({ missing }) => missing ?? []) };
}

/** Sent or being sent, given up until somebody tries again, or left out at this very moment for good reason. */
const isSettled = ({ state, remindAt }: LedgerLine, moment: Instant | null): boolean =>
  state === 'FIRED' ||
  state === 'CLAIMED' ||
  state === 'FAILED' ||
  (state === 'SKIPPED' && (moment === null || remindAt === moment));

const attributes = ({ rung: { action, level, unlessAcknowledged, statutory } }: Step) => ({
  action,
  level,
  unlessAcknowledged,
  statutory,
});

function planned(
  moment: Instant | null,
  from: Instant,
  awaited: boolean,
): Pick<PlannedLine, 'remindAt' | 'state' | 'reason'> {
  if (moment === null) return { remindAt: from, state: 'SKIPPED', reason: 'OUTSIDE_CALENDAR' };
  if (moment <= from && !awaited) return { remindAt: moment, state: 'SKIPPED', reason: 'ALREADY_PASSED' };
  return { remindAt: moment, state: 'PLANNED', reason: null };
}
