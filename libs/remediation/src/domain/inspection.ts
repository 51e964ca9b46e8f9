import type { Due } from '#libs/calendar/src/due.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { UnitId } from '#libs/kernel/src/ids.js';
import { withAnswers, type Answers } from './checklist.js';
import type { DocumentRef } from './document-ref.js';
import type { FileRef } from './file-ref.js';
import type { FindingId, FindingText } from './finding-text.js';
import type { InspectionEvent, InspectionScope, WorkingSession } from './inspection-events.js';
import type { RulesInForce } from './rules.js';
import type { Team } from './team.js';

/** A finding as it stands in the draft of a conclusion. */
export interface DraftFinding {
  readonly findingId: FindingId;
  readonly number: number;
  /** How often it was written: who revises it names the one that he has read. */
  readonly revision: number;
  readonly text: FindingText;
}

interface Inspected {
  readonly unitId: UnitId;
  readonly scope: InspectionScope;
  readonly team: Team;
  readonly sessions: readonly WorkingSession[];
  readonly answers: Answers;
  /** In the order of their numbers; what was dropped is left out. */
  readonly findings: readonly DraftFinding[];
  /** The last number that was given, to whatever became of it. */
  readonly lastNumber: number;
}

/** Where an inspection stands. */
export type Inspection =
  | { readonly status: 'NONE' }
  | ({ readonly status: 'OPEN' } & Inspected)
  | ({ readonly status: 'CANCELLED'; readonly endedAt: Instant } & Inspected)
  | ({
      readonly status: 'CONCLUDED';
      readonly endedAt: Instant;
      readonly document: DocumentRef;
      readonly file: FileRef | null;
      readonly rules: RulesInForce;
      readonly replyBy: Due;
    } & Inspected);

export const noInspection: Inspection = { status: 'NONE' };

/** Folds a recorded fact. An order of events that no decision could have produced leaves the state as it is. */
export function evolveInspection(state: Inspection, event: InspectionEvent): Inspection {
  if (event.type === 'InspectionOpened') {
    const { unitId, scope, team } = event.data;
    const nothing = { sessions: [], answers: {}, findings: [], lastNumber: 0 };
    return { status: 'OPEN', unitId, scope, team, ...nothing };
  }
  if (state.status === 'NONE') return state;
  switch (event.type) {
    case 'InspectionRevised':
      return { ...state, scope: event.data.scope };
    case 'TeamChanged':
      return { ...state, team: event.data.team };
    case 'SessionHeld': {
      const { at: _, by: __, ...session } = event.data;
      const others = state.sessions.filter(({ sessionId }) => sessionId !== session.sessionId);
      return { ...state, sessions: [...others, session] };
    }
    case 'ChecklistAnswered': {
      const { unitId, answers } = event.data;
      return { ...state, answers: withAnswers(state.answers, unitId, answers) };
    }
    case 'FindingDrafted': {
      const { findingId, number, text } = event.data;
      return {
        ...state,
        findings: [...state.findings, { findingId, number, revision: 1, text }],
        lastNumber: number,
      };
    }
    case 'FindingDraftRevised': {
      const { findingId, text } = event.data;
      const revised = (one: DraftFinding): DraftFinding =>
        one.findingId === findingId ? { ...one, revision: one.revision + 1, text } : one;
      return { ...state, findings: state.findings.map(revised) };
    }
    case 'FindingDraftDropped': {
      const { findingId } = event.data;
      return { ...state, findings: state.findings.filter((one) => one.findingId !== findingId) };
    }
    case 'InspectionConcluded': {
      const { at: endedAt, document, file, rules, replyBy } = event.data;
      return { ...state, status: 'CONCLUDED', endedAt, document, file, rules, replyBy };
    }
    case 'InspectionCancelled':
      return { ...state, status: 'CANCELLED', endedAt: event.data.at };
    case 'RepeatNumbered':
      return { ...state, lastNumber: event.data.number };
  }
}
