import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { DocumentRef } from './document-ref.js';
import type { Visit, YearPlanEvent } from './year-plan-events.js';

/** The plan of inspections of a year; null where none was issued. */
export type YearPlan = {
  readonly unitId: UnitId;
  readonly year: number;
  readonly document: DocumentRef;
  readonly visits: readonly Visit[];
  /** Documents that gave way to another, oldest first. */
  readonly earlier: readonly DocumentRef[];
} | null;

export function evolveYearPlan(state: YearPlan, event: YearPlanEvent): YearPlan {
  if (event.type === 'YearPlanIssued') {
    const { unitId, year, document, visits } = event.data;
    return { unitId, year, document, visits, earlier: [] };
  }
  const { document, visits } = event.data;
  return state && { ...state, document, visits, earlier: [...state.earlier, state.document] };
}

interface Issued {
  readonly document: DocumentRef;
  readonly visits: readonly Visit[];
  readonly by: PersonId;
  readonly now: Instant;
}

/** Issues the plan of a year. A month outside of the year is no month of its plan. */
export function issueYearPlan(
  state: YearPlan,
  { unitId, year, now: at, ...issued }: Issued & { readonly unitId: UnitId; readonly year: number },
): YearPlanEvent[] {
  if (state) throw new RuleBroken('YEAR_PLAN_EXISTS', { year });
  demandVisits(issued.visits, year);
  return [{ type: 'YearPlanIssued', data: { at, unitId, year, ...issued } }];
}

/** Issues another document. A visit of before keeps its id, so that the inspection it led to stays with it. */
export function amendYearPlan(state: YearPlan, { now: at, ...issued }: Issued): YearPlanEvent[] {
  if (!state) throw new RuleBroken('NOT_FOUND', { what: 'yearPlan' });
  demandVisits(issued.visits, state.year);
  return [{ type: 'YearPlanAmended', data: { at, ...issued } }];
}

function demandVisits(visits: readonly Visit[], year: number): void {
  const stray = visits.find(({ month }) => !month.startsWith(`${year}-`));
  if (stray) throw new RuleBroken('VISIT_OUTSIDE_YEAR', { month: stray.month, year });
  if (new Set(visits.map(({ visitId }) => visitId)).size < visits.length) throw new RuleBroken('VISIT_TWICE');
}
