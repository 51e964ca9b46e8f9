import { dateOf, type Instant } from '#libs/calendar/src/vietnam-time.js';
import type { WorkingCalendar } from '#libs/calendar/src/working-calendar.js';
import { dueWithinDays } from '#libs/kernel/src/due-within.js';
import type { PersonId, UnitId } from '#libs/kernel/src/ids.js';
import type { Remark } from '#libs/kernel/src/remark.js';
import { RuleBroken } from '#libs/kernel/src/rule-broken.js';
import type { Answer } from './checklist.js';
import type { DocumentRef } from './document-ref.js';
import type { FileRef } from './file-ref.js';
import { demandOutsider } from './inspecting-side.js';
import { demandSoundScope } from './inspection-scope.js';
import type { InspectionEvent, InspectionScope, WorkingSession } from './inspection-events.js';
import type { Inspection } from './inspection.js';
import type { RulesInForce } from './rules.js';
import { demandWhole, type Team } from './team.js';

interface Act {
  readonly by: PersonId;
  readonly now: Instant;
}

type Open = Extract<Inspection, { status: 'OPEN' }>;
export type Concluded = Extract<Inspection, { status: 'CONCLUDED' }>;

/** Opens an inspection, scheduled by a plan of the year or unannounced. */
export function openInspection(
  state: Inspection,
  {
    unitId,
    scope,
    team,
    by,
    now: at,
  }: Act & {
    readonly unitId: UnitId;
    readonly scope: InspectionScope;
    readonly team: Team;
  },
): InspectionEvent[] {
  if (state.status !== 'NONE') throw new RuleBroken('INSPECTION_EXISTS');
  demandSoundScope(scope);
  demandWhole(team);
  return [{ type: 'InspectionOpened', data: { at, by, unitId, scope, team } }];
}

/** Another ground, other units, other questions: what was noted of a unit that is left out must be dropped first. */
export function reviseInspection(
  state: Inspection,
  { scope, by, now: at }: Act & { readonly scope: InspectionScope },
): InspectionEvent[] {
  const { findings, sessions } = openOf(state);
  demandSoundScope(scope);
  const noted = [...findings.map(({ text }) => text.unitId), ...sessions.map(({ unitId }) => unitId)];
  const left = noted.filter((unit) => !scope.units.includes(unit));
  if (left.length > 0) throw new RuleBroken('UNIT_WAS_INSPECTED', { units: [...new Set(left)] });
  return [{ type: 'InspectionRevised', data: { at, by, scope } }];
}

/** Other people on the inspecting side, also after the conclusion: what they owe goes on to those who are there. */
export function changeTeam(
  state: Inspection,
  { team, by, now: at }: Act & { readonly team: Team },
): InspectionEvent[] {
  if (state.status !== 'OPEN' && state.status !== 'CONCLUDED') throw wrong(state, ['OPEN', 'CONCLUDED']);
  demandWhole(team);
  return [{ type: 'TeamChanged', data: { at, by, team } }];
}

/** Notes a meeting with a unit, or corrects what was noted of it. */
export function holdSession(
  state: Inspection,
  { session, by, now: at }: Act & { readonly session: WorkingSession },
): InspectionEvent[] {
  const { scope } = openOf(state);
  demandInspected(scope, session.unitId);
  if (session.on > dateOf(at)) throw new RuleBroken('SESSION_IN_FUTURE', { on: session.on });
  return [{ type: 'SessionHeld', data: { at, by, ...session } }];
}

export function answerChecklist(
  state: Inspection,
  { unitId, answers, by, now: at }: Act & { readonly unitId: UnitId; readonly answers: readonly Answer[] },
): InspectionEvent[] {
  const { scope } = openOf(state);
  demandInspected(scope, unitId);
  const asked = new Set(scope.checklist.map(({ id }) => id));
  const stray = answers.find(({ questionId }) => !asked.has(questionId));
  if (stray) throw new RuleBroken('NOT_FOUND', { what: 'question', id: stray.questionId });
  return [{ type: 'ChecklistAnswered', data: { at, by, unitId, answers } }];
}

/** Ends the inspection with its conclusion, which nobody of an inspected unit draws. From here on the units may reply, for so many working days. */
export function concludeInspection(
  state: Inspection,
  {
    document,
    file,
    rules,
    calendar,
    insiders,
    by,
    now: at,
  }: Act & {
    /** Those who act and are of one of the units. */
    readonly insiders: readonly PersonId[];
    readonly document: DocumentRef;
    readonly file: FileRef | null;
    readonly rules: RulesInForce;
    readonly calendar: WorkingCalendar;
  },
): InspectionEvent[] {
  const { scope } = openOf(state);
  demandOutsider({ by, through: null }, insiders);
  if (document.on > dateOf(at)) throw new RuleBroken('DOCUMENT_IN_FUTURE', { on: document.on });
  if (document.on < scope.from) throw new RuleBroken('CONCLUDED_BEFORE_BEGIN', { from: scope.from });
  const replyBy = dueWithinDays(rules.rules.replyWithin, at, calendar);
  return [{ type: 'InspectionConcluded', data: { at, by, document, file, rules, replyBy } }];
}

/** It does not take place, or leads to nothing: nobody calls off what looks at his own unit. */
export function cancelInspection(
  state: Inspection,
  {
    insiders,
    remark,
    by,
    now: at,
  }: Act & { readonly insiders: readonly PersonId[]; readonly remark: Remark },
): InspectionEvent[] {
  openOf(state);
  demandOutsider({ by, through: null }, insiders);
  return [{ type: 'InspectionCancelled', data: { at, by, remark } }];
}

/** The inspection, while it is under way. Throws NOT_FOUND or INSPECTION_OVER. */
export function openOf(state: Inspection): Open {
  if (state.status === 'OPEN') return state;
  throw wrong(state, ['OPEN']);
}

/** The inspection, once it is concluded. Throws NOT_FOUND or INSPECTION_OVER. */
export function concludedOf(state: Inspection): Concluded {
  if (state.status === 'CONCLUDED') return state;
  throw wrong(state, ['CONCLUDED']);
}

export function demandInspected({ units }: Pick<InspectionScope, 'units'>, unitId: UnitId): void {
  if (!units.includes(unitId)) throw new RuleBroken('UNIT_NOT_INSPECTED', { unitId });
}

const wrong = ({ status }: Inspection, needed: readonly Inspection['status'][]): RuleBroken =>
  status === 'NONE'
    ? new RuleBroken('NOT_FOUND', { what: 'inspection' })
    : new RuleBroken('INSPECTION_STATUS', { status, needed });
