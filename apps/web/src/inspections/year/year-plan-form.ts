import type { Call, Reply } from '../../api/endpoints.js';
import type { ReformContent } from '../field/note.js';

type Plan = NonNullable<Reply<'getYearPlan'>['plan']>;
export type IssuedPlan = Call<'issueYearPlan'>['body'];

export interface VisitForm {
  readonly visitId: string;
  readonly month: string | null;
  readonly unitIds: readonly string[];
  readonly contents: readonly ReformContent[];
}

/** A plan being written, complete enough to be put aside and taken up again. */
export interface YearPlanForm {
  /** Of the plan that one began with; 0 where there was none. */
  readonly version: number;
  readonly number: string;
  readonly on: string | null;
  readonly visits: readonly VisitForm[];
}

/** The plan as it was issued; an amendment is a document of its own. */
export const yearPlanForm = (plan: Plan | null): YearPlanForm => ({
  version: plan?.version ?? 0,
  number: '',
  on: null,
  visits: (plan?.visits ?? []).map(({ visitId, month, unitIds, contents }) => ({
    visitId,
    month,
    unitIds,
    contents,
  })),
});

export type YearPlanObstacle =
  'NUMBER' | 'ISSUED_ON' | 'VISITS' | 'MONTH' | 'OTHER_YEAR' | 'UNITS' | 'CONTENTS';

/** The first thing that keeps a plan from being issued. */
export function yearPlanObstacle(
  { number, on, visits }: YearPlanForm,
  year: number,
): YearPlanObstacle | undefined {
  if (number.trim() === '') return 'NUMBER';
  if (on === null) return 'ISSUED_ON';
  if (visits.length === 0) return 'VISITS';
  if (visits.some(({ month }) => month === null)) return 'MONTH';
  if (visits.some(({ month }) => !month?.startsWith(`${year}-`))) return 'OTHER_YEAR';
  if (visits.some(({ unitIds }) => unitIds.length === 0)) return 'UNITS';
  return visits.some(({ contents }) => contents.length === 0) ? 'CONTENTS' : undefined;
}

/** As it is sent, month by month; undefined as long as something is missing. */
export function planIn(
  { version, number, on, visits }: YearPlanForm,
  { unitId, year }: Pick<IssuedPlan, 'unitId' | 'year'>,
): IssuedPlan | undefined {
  if (on === null) return undefined;
  const placed = visits.flatMap(({ visitId, month, unitIds, contents }) =>
    month === null ? [] : [{ visitId, month, unitIds: [...unitIds], contents: [...contents] }],
  );
  const document = { number: number.trim(), on };
  return {
    unitId,
    year,
    version,
    document,
    visits: placed.toSorted((one, other) => one.month.localeCompare(other.month)),
  };
}
