import type { Visit } from '../scope/scope-form.js';

/** What became of a visit: concluded, under way, its month is now, still ahead, or its month passed without it. */
export type VisitStanding = 'DONE' | 'UNDER_WAY' | 'NOW' | 'AHEAD' | 'PASSED';

export function visitStanding(
  { month, inspections }: Pick<Visit, 'month' | 'inspections'>,
  today: string,
): VisitStanding {
  if (inspections.some(({ status }) => status === 'CONCLUDED')) return 'DONE';
  if (inspections.some(({ status }) => status === 'OPEN')) return 'UNDER_WAY';
  const now = today.slice(0, 7);
  if (month === now) return 'NOW';
  return month > now ? 'AHEAD' : 'PASSED';
}

/** How many visits of a plan stand how. */
export function visitCounts(visits: readonly Visit[], today: string) {
  const standing = visits.map((visit) => visitStanding(visit, today));
  const count = (...wanted: VisitStanding[]): number => standing.filter((one) => wanted.includes(one)).length;
  return {
    all: visits.length,
    done: count('DONE'),
    underWay: count('UNDER_WAY'),
    ahead: count('NOW', 'AHEAD'),
    passed: count('PASSED'),
  };
}
