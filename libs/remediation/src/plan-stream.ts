import { dutyChanges } from '#libs/kernel/src/obligation.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import { evolvePlan } from './domain/evolve-plan.js';
import type { FindingId } from './domain/finding-text.js';
import type { PlanEvent } from './domain/plan-events.js';
import { leadsOf, type PlanId } from './domain/plan-line.js';
import { noPlan, type Plan } from './domain/plan.js';
import { planObligations } from './plan-obligations.js';
import { planRows } from './rows/plan-rows.js';
import { schemaVersions, upcast } from './upcast.js';

/** A plan as the event store keeps it: one stream with its lines, their rows in the lists, and the duties it asks for. */
export const planStream: StreamModel<Plan, PlanEvent> = {
  type: 'remediation-plan',
  initial: noPlan,
  evolve: evolvePlan,
  rows: planRows,
  duties: (event, state, before) => {
    if (state.status === 'NONE') return [];
    const { unitId: unit } = state;
    const were = { unit, obligations: planObligations(before) };
    return dutyChanges(were, { unit, obligations: planObligations(state) }, event.data.at);
  },
  subject: (state) => {
    if (state.status === 'NONE') return undefined;
    const { unitId: unit, headId: head, team, approved } = state;
    const performer = leadsOf(approved?.lines ?? []);
    return { unit, people: { head, performer, lead: team.lead, verifier: team.verifiers } };
  },
  upcast,
  schemaVersions,
};

/** One inspection asks a unit again where something came back: a plan's id follows from the findings that it is asked for with. */
export const planIdOf = (findings: readonly FindingId[]): PlanId => derivedId(`plan ${findings.join()}`);
