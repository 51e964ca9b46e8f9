import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { FindingEvent } from './finding-events.js';
import type { Finding } from './finding.js';
import type { Doer } from './hands.js';
import type { PlanEvent } from './plan-events.js';
import type { Plan } from './plan.js';
import type { Team } from './team.js';

interface Act extends Doer {
  readonly now: Instant;
}

/** Another head answers for the plan of a unit: nothing where he does already, or it has ended. */
export function takeOverPlan(
  state: Plan,
  { now: at, by, through, headId }: Act & { readonly headId: PersonId },
): PlanEvent[] {
  if (state.status === 'NONE' || state.endedAt !== null || state.headId === headId) return [];
  return [{ type: 'PlanTakenOver', data: { at, by, through, headId } }];
}

/** And for what was found in it, as far as the head before him did. */
export function takeOverFinding(
  state: Finding,
  { now: at, by, through, headId, before }: Act & { readonly headId: PersonId; readonly before: PersonId },
): FindingEvent[] {
  if (state.status === 'NONE' || state.answererId !== before || before === headId) return [];
  return [{ type: 'AnswererChanged', data: { at, by, through, answererId: headId } }];
}

/** Other people on the inspecting side follow up a plan. */
export function changePlanTeam(
  state: Plan,
  { now: at, by, through, team }: Act & { readonly team: Team },
): PlanEvent[] {
  if (state.status === 'NONE') return [];
  return [{ type: 'PlanTeamChanged', data: { at, by, through, team } }];
}

/** And a finding. */
export function changeFindingTeam(
  state: Finding,
  { now: at, by, through, team }: Act & { readonly team: Team },
): FindingEvent[] {
  if (state.status === 'NONE') return [];
  return [{ type: 'FindingTeamChanged', data: { at, by, through, team } }];
}
