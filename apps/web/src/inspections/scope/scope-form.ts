import type { Call, Reply } from '../../api/endpoints.js';
import type { Inspection, ReformContent } from '../field/note.js';
import { reformContents } from '../../search.js';
import { defaultQuestions } from './default-questions.js';

export type Scope = Call<'openInspection'>['body']['scope'];
export type Team = Call<'openInspection'>['body']['team'];
export type Question = Scope['checklist'][number];
export type Visit = NonNullable<Reply<'getYearPlan'>['plan']>['visits'][number];

/** Who inspects; nobody leads yet where `lead` is null. */
export interface TeamForm {
  readonly lead: string | null;
  readonly members: readonly string[];
  readonly verifiers: readonly string[];
}

/** An inspection being prepared, complete enough to be put aside and taken up again. */
export interface ScopeForm {
  /** The side that inspects. */
  readonly unitId: string | null;
  readonly title: string;
  readonly number: string;
  readonly on: string | null;
  readonly visit: Scope['visit'];
  readonly units: readonly string[];
  readonly contents: readonly ReformContent[];
  readonly from: string | null;
  readonly to: string | null;
  readonly checklist: readonly Question[];
  readonly team: TeamForm;
}

/** What one begins with: all contents with their usual questions, or what a visit of the plan of the year says. */
export function beginning(
  {
    unitId,
    title,
    lead,
    visit,
  }: {
    readonly unitId: string | null;
    readonly title: string;
    readonly lead: string;
    readonly visit?: { readonly yearPlanId: string; readonly of: Visit };
  },
  newId: () => string,
): ScopeForm {
  const contents = visit ? visit.of.contents : reformContents;
  const empty: ScopeForm = {
    unitId,
    title,
    number: '',
    on: null,
    visit: visit ? { yearPlanId: visit.yearPlanId, visitId: visit.of.visitId } : null,
    units: visit ? visit.of.unitIds : [],
    contents: [],
    from: null,
    to: null,
    checklist: [],
    team: { lead, members: [], verifiers: [lead] },
  };
  return withContents(empty, contents, newId);
}

/** The form as an inspection under way stands. */
export const formOf = (of: Inspection): ScopeForm => ({
  unitId: of.unit.id,
  title: of.title,
  number: of.decision.number,
  on: of.decision.on,
  visit: of.visit,
  units: of.units.map(({ id }) => id),
  contents: of.contents,
  from: of.from,
  to: of.to,
  checklist: of.checklist,
  team: teamOf(of),
});

export const teamOf = ({ team }: Pick<Inspection, 'team'>): TeamForm => ({
  lead: team.lead.id,
  members: team.members.map(({ id }) => id),
  verifiers: team.verifiers.map(({ id }) => id),
});

/** Other contents: a new one brings its usual questions, one that goes takes its questions along. */
export function withContents(
  form: ScopeForm,
  wanted: readonly ReformContent[],
  newId: () => string,
): ScopeForm {
  const contents = reformContents.filter((content) => wanted.includes(content));
  const fresh = contents.filter((content) => !form.contents.includes(content));
  const added = fresh.flatMap((content) =>
    defaultQuestions[content].map((text): Question => ({ id: newId(), content, text })),
  );
  const kept = form.checklist.filter(({ content }) => contents.includes(content));
  return { ...form, contents, checklist: [...kept, ...added] };
}

export type Obstacle =
  | 'SIDE'
  | 'TITLE'
  | 'NUMBER'
  | 'DECIDED_ON'
  | 'UNITS'
  | 'CONTENTS'
  | 'DAYS'
  | 'ORDER'
  | 'LEAD'
  | 'VERIFIER'
  | 'QUESTION';

/** The first thing that keeps an inspection from beginning, in the order of the form. */
export function obstacleIn(form: ScopeForm): Obstacle | undefined {
  const { unitId, title, number, on, units, contents, from, to, team, checklist } = form;
  if (unitId === null) return 'SIDE';
  if (title.trim() === '') return 'TITLE';
  if (number.trim() === '') return 'NUMBER';
  if (on === null) return 'DECIDED_ON';
  if (units.length === 0) return 'UNITS';
  if (contents.length === 0) return 'CONTENTS';
  if (from === null || to === null) return 'DAYS';
  if (to < from) return 'ORDER';
  return teamObstacle(team) ?? (checklist.some(({ text }) => text.trim() === '') ? 'QUESTION' : undefined);
}

export function teamObstacle({ lead, verifiers }: TeamForm): 'LEAD' | 'VERIFIER' | undefined {
  if (lead === null) return 'LEAD';
  return verifiers.length === 0 ? 'VERIFIER' : undefined;
}

/** As it is sent; undefined as long as something is missing. */
export function scopeIn(form: ScopeForm): Scope | undefined {
  const { title, number, on, visit, units, contents, from, to, checklist } = form;
  if (on === null || from === null || to === null) return undefined;
  const decision = { number: number.trim(), on };
  return {
    title: title.trim(),
    decision,
    visit,
    units: [...units],
    contents: [...contents],
    from,
    to,
    checklist: checklist.map((question) => ({ ...question, text: question.text.trim() })),
  };
}

/** As it is sent; undefined as long as nobody leads. */
export const teamIn = ({ lead, members, verifiers }: TeamForm): Team | undefined =>
  lead === null ? undefined : { lead, members: [...members], verifiers: [...verifiers] };
