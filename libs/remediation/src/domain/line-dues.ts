import type { Due } from '#libs/calendar/src/due.js';
import { dueAt } from '#libs/calendar/src/due-at.js';
import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { clipped } from '#libs/kernel/src/clipped.js';
import { dueWithin } from '#libs/kernel/src/due-within.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import { termOf, type StatedTime } from '#libs/kernel/src/stated-time.js';
import { sameValue } from '#libs/kernel/src/same-value.js';
import type { FindingId } from './finding-text.js';
import type { FindingStatus } from './finding.js';
import { isSettled } from './line-work.js';
import type { LineChange } from './plan-changes.js';
import type { LineDues } from './plan-events.js';
import type { LineId, PlanLine } from './plan-line.js';
import { workOn, type Approved, type AskedPlan } from './plan.js';

/** How a finding stands whose lines are looked at. */
export interface FindingStanding {
  readonly id: FindingId;
  readonly status: FindingStatus;
  /** The last day of its remedy; null where its severity has no limit. */
  readonly remedyBy: Pick<Due, 'on'> | null;
}

interface Looking {
  readonly findings: readonly FindingStanding[];
  readonly calendar: WorkingCalendar;
  readonly now: Instant;
  /** A line whose time is the same as it was approved keeps its due date. */
  readonly kept: Pick<Approved, 'lines' | 'dues'> | null;
}

/**
 * When each line is due. Throws LINE_DUE_IN_PAST, and LINE_BEYOND_LIMIT where it is later than the finding allows or has no day
 * though the finding has one. Without a limit nothing is beyond it.
 */
export function lineDues(lines: readonly PlanLine[], { findings, calendar, now, kept }: Looking): LineDues {
  const limits = new Map(findings.map(({ id, remedyBy }) => [id, remedyBy?.on ?? null]));
  const dues: Record<LineId, Due> = {};
  for (const { id, time, measure, findingId } of lines) {
    if (!time) continue;
    const before = kept?.lines.find((line) => line.id === id)?.time;
    const same = sameValue(before, time) ? kept?.dues[id] : undefined;
    const due = same ?? dueWithin(termOf(time), calendar);
    const line = { lineId: id, measure: clipped(measure, 120) };
    if (!same && due.on !== null && due.on < dateOf(now))
      throw new RuleBroken('LINE_DUE_IN_PAST', { ...line, on: due.on });
    const limit = findingId === null ? null : limits.get(findingId);
    if (!same && limit && (due.on === null || due.on > limit))
      throw new RuleBroken('LINE_BEYOND_LIMIT', { ...line, on: due.on, limit });
    dues[id] = due;
  }
  return dues;
}

/** An approved date is moved by an extension: throws EXTENSION_NEEDED where a changed text would make it later. */
export function demandKeepsDates(changes: readonly LineChange[], calendar: WorkingCalendar): void {
  for (const one of changes) {
    if (one.change !== 'CHANGED' || one.field !== 'time') continue;
    // What is changed in the field "time" is one.
    const [before, after] = [one.before, one.after].map((time) => dayOf(time as StatedTime | null, calendar));
    if (!before || (after && after <= before)) continue;
    throw new RuleBroken('EXTENSION_NEEDED', { lineId: one.lineId });
  }
}

/** What was verified stays as it was verified. Throws LINE_SETTLED. */
export function demandKeepsSettled(plan: AskedPlan, changes: readonly LineChange[]): void {
  const settled = changes.find(({ lineId }) => isSettled(workOn(plan, lineId)));
  if (settled) throw new RuleBroken('LINE_SETTLED', { lineId: settled.lineId });
}

const dayOf = (time: StatedTime | null, calendar: WorkingCalendar): string | null =>
  time && dueAt(termOf(time), calendar).on;
