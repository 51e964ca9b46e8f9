import { dutyChanges } from '#libs/kernel/src/obligation.js';
import type { StreamModel } from '#libs/kernel/src/stream-model.js';
import { derivedId } from '#libs/platform/src/derived-id.js';
import type { FindingEvent } from './domain/finding-events.js';
import type { FindingId } from './domain/finding-text.js';
import { evolveFinding, noFinding, type Finding } from './domain/finding.js';
import { findingObligations } from './finding-obligations.js';
import { findingRows } from './rows/finding-rows.js';

/** A finding as the event store keeps it: one stream, its row in the lists, and the duties it asks for. */
export const findingStream: StreamModel<Finding, FindingEvent> = {
  type: 'finding',
  initial: noFinding,
  evolve: evolveFinding,
  rows: findingRows,
  duties: (event, state, before) => {
    if (state.status === 'NONE') return [];
    const { unitId: unit } = state.text;
    const were = { unit, obligations: findingObligations(before) };
    return dutyChanges(were, { unit, obligations: findingObligations(state) }, event.data.at);
  },
  subject: (state) => {
    if (state.status === 'NONE') return undefined;
    const { text, team, answererId: answerer } = state;
    return { unit: text.unitId, people: { answerer, lead: team.lead, verifier: team.verifiers } };
  },
};

/** A remedy is looked at once, so that it is repeated by no more than one finding. */
export const repeatIdOf = (id: FindingId): FindingId => derivedId(`repeat of ${id}`);
