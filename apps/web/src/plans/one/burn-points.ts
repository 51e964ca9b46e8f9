import type { BurnPoint } from '../../page/pictures/burn-point.js';
import { dayNumber, dayOf } from '../../page/pictures/day-number.js';
import { localDay } from '../../texts/formats.js';
import type { LineWork } from '../plan.js';

/** What is reckoned with of a line. */
export interface BurningLine {
  /** Null is by roadmap: it is open by the road map as long as it is open. */
  readonly dueOn: string | null;
  readonly claims: readonly Pick<LineWork['claims'][number], 'at' | 'answer' | 'answeredAt'>[];
}

/**
 * How many lines are open at the end of each day since the approval, until today or the last day of the road map. One is done
 * from the day on which it was said to be, as in time is judged; one that was sent back or taken back is open again from then on.
 */
export function burnPoints(
  lines: readonly BurningLine[],
  { from, today }: { readonly from: string; readonly today: string },
): BurnPoint[] {
  const last = lines.reduce((day, { dueOn }) => (dueOn !== null && dueOn > day ? dueOn : day), today);
  const points: BurnPoint[] = [];
  for (let number = dayNumber(from); number <= dayNumber(last); number++) {
    const on = dayOf(number);
    points.push({
      on,
      open: on > today ? null : lines.filter((line) => isOpen(line, on)).length,
      planned: lines.filter(({ dueOn }) => dueOn === null || dueOn > on).length,
    });
  }
  return points;
}

const isOpen = ({ claims }: BurningLine, on: string): boolean =>
  !claims.some(
    ({ at, answer, answeredAt }) =>
      localDay(at) <= on &&
      (answer === 'SENT_BACK' || answer === 'WITHDRAWN'
        ? answeredAt !== null && localDay(answeredAt) > on
        : true),
  );
