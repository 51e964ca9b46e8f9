import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { Reply } from '../api/endpoints.js';

export type Plan = Reply<'getPlan'>;
export type PlanRow = Reply<'listPlans'>['items'][number];
export type PlanStatus = PlanRow['status'];
export type Submission = Plan['submissions'][number];
export type PlanLine = Submission['lines'][number];
export type LineChange = Submission['changes'][number];
export type LineWork = Plan['work'][number];
export type LineStatus = LineWork['status'];
export type Finding = Plan['about'][number];

/** A line of the text that counts now, with how it stands at work where it was approved. */
export interface Line {
  readonly number: number;
  readonly terms: PlanLine;
  readonly finding: Finding | undefined;
  readonly lead: Plan['head'] | undefined;
  readonly work: LineWork | undefined;
  /** Knows when it is due now: an extension moves that day. */
  readonly duty: Duty | undefined;
}

/** Whether nothing is owed on it any more. */
export const isSettled = ({ status }: Pick<LineWork, 'status'>): boolean =>
  status === 'VERIFIED' || status === 'ACCEPTED_BY_SAMPLE';

/** The text that waits for its review. */
export const pendingOf = ({ submissions }: Pick<Plan, 'submissions'>): Submission | undefined =>
  submissions.find(({ outcome }) => outcome === 'AWAITED');

/** The lines that count: as approved, before that as submitted last, before that as they are being written. */
export function linesOf(plan: Plan): Line[] {
  const { approved, submissions, draft } = plan;
  const text = approved?.lines ?? submissions.at(-1)?.lines ?? draft?.lines ?? [];
  return text.map((terms, at) => lineOf(plan, terms, at + 1));
}

function lineOf({ about, people, work, duties }: Plan, terms: PlanLine, number: number): Line {
  const owed = duties.filter(({ kind, item }) => kind === 'LINE' && item === terms.id);
  return {
    number,
    terms,
    finding: about.find(({ id }) => id === terms.findingId),
    lead: people.find(({ id }) => id === terms.leadId),
    work: work.find(({ lineId }) => lineId === terms.id),
    // One that was called off may have been opened again.
    duty: owed.find(({ state }) => state !== 'CANCELLED') ?? owed.at(-1),
  };
}
