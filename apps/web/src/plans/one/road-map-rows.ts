import { localDay } from '../../texts/formats.js';
import { isLateLine } from '../late-line.js';
import { isSettled, linesOf, type Line, type Plan } from '../plan.js';

/** What a bar of the road map shows of a line; the words around it are the page's. */
export interface RoadMapRow {
  readonly line: Line;
  readonly from: string;
  readonly to: string | null;
  readonly tone: 'open' | 'submitted' | 'done' | 'late';
  readonly doneOn: string | null;
  readonly lateBy?: number;
}

/** The lines from the day that bound them first to the day on which they are due now; nothing before a text was submitted. */
export function roadMapRows(plan: Plan): RoadMapRow[] {
  return linesOf(plan).flatMap((line): RoadMapRow[] => {
    const since = boundSince(plan, line.terms.id);
    if (since === undefined) return [];
    const from = localDay(since);
    return [
      {
        line,
        from,
        to: endOf(line),
        tone: toneOf(line),
        doneOn: saidDoneOn(line),
        ...(isLateLine(line) && { lateBy: -(line.duty?.workingDaysLeft ?? 0) }),
      },
    ];
  });
}

/** A line that was approved once is worked on since then; until then, since it was submitted. */
function boundSince({ submissions }: Plan, lineId: string): string | undefined {
  const its = submissions.filter(({ lines }) => lines.some(({ id }) => id === lineId));
  const approved = its.find(({ outcome }) => outcome === 'APPROVED');
  return approved?.decidedAt ?? its.at(-1)?.submittedAt;
}

/** The duty knows best. Before there is one, a month ends with its last day. */
function endOf({ duty, work, terms: { time } }: Line): string | null {
  if (duty) return duty.dueOn;
  if (work) return work.dueOn;
  if (time?.kind === 'DATE') return time.on;
  return time?.kind === 'MONTH' ? lastDayOf(time.month) : null;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function toneOf(line: Line): RoadMapRow['tone'] {
  if (line.work && isSettled(line.work)) return 'done';
  if (line.work?.status === 'CLAIMED') return 'submitted';
  return isLateLine(line) ? 'late' : 'open';
}

/** By the claim that stands: in time is judged by its moment. */
function saidDoneOn({ work }: Line): string | null {
  const claim = work?.claims.findLast(({ answer }) => answer !== 'SENT_BACK' && answer !== 'WITHDRAWN');
  return claim ? localDay(claim.at) : null;
}
