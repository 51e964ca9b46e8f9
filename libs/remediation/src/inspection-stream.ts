import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import type { InspectionEvent } from './domain/inspection-events.js';
import { evolveInspection, noInspection, type Inspection } from './domain/inspection.js';
import { inspectionRows } from './rows/inspection-rows.js';

/** An inspection as the event store keeps it. Nobody owes anything by it until it is concluded. */
export const inspectionStream: StreamModel<Inspection, InspectionEvent> = {
  type: 'inspection',
  initial: noInspection,
  evolve: evolveInspection,
  rows: inspectionRows,
  duties: () => [],
  subject: (state) => {
    if (state.status === 'NONE') return undefined;
    const { unitId: unit, team } = state;
    return { unit, people: { lead: team.lead, member: team.members, verifier: team.verifiers } };
  },
};
