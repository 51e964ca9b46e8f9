import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import { isSettled, standingClaim } from './line-work.js';
import type { LineId } from './plan-line.js';
import { workOn, type AskedPlan } from './plan.js';

/** A time in which a line was owed by one date, as its plan stated it. A line whose date a later text changes has another after it. */
export interface LineSpan {
  readonly lineId: LineId;
  /** Counts the spans of a line from 1. */
  readonly number: number;
  readonly from: Instant;
  /** Null where it has no day. */
  readonly dueOn: LocalDate | null;
  /** When another date took its place, or it was owed no more without having been done; null while neither. */
  readonly until: Instant | null;
  /** When it was verified. */
  readonly settledAt: Instant | null;
}

/** The spans of every line that was ever approved, in order: what was owed on any day can be read from them. */
export function lineSpans(plan: AskedPlan): LineSpan[] {
  const standing = new Map<LineId, LineSpan>();
  const over: LineSpan[] = [];
  const end = (span: LineSpan, until: Instant): void => void over.push({ ...span, until });
  for (const { outcome, decidedAt: from, lines, dues } of plan.submissions) {
    if (outcome !== 'APPROVED' || from === null) continue;
    const named = new Set(lines.map(({ id }) => id));
    for (const [lineId, span] of standing)
      if (!named.has(lineId)) {
        end(span, from);
        standing.delete(lineId);
      }
    for (const { id: lineId } of lines) {
      const dueOn = dues[lineId]?.on ?? null;
      const before = standing.get(lineId);
      if (before?.dueOn === dueOn) continue;
      if (before) end(before, from);
      const number = 1 + over.filter((span) => span.lineId === lineId).length;
      standing.set(lineId, { lineId, number, from, dueOn, until: null, settledAt: null });
    }
  }
  const last = [...standing.values()].map((span): LineSpan => {
    const work = workOn(plan, span.lineId);
    if (isSettled(work)) return { ...span, settledAt: standingClaim(work)?.answeredAt ?? null };
    return { ...span, until: plan.endedAt };
  });
  return [...over, ...last];
}
