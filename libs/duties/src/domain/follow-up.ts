import type { Due } from '#libs/kernel/src/duty-change.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { DutyEvent, ReasonClass } from './duty-events.js';

/** A request for more time, and what became of it. */
export interface Extension {
  readonly extensionId: string;
  readonly state: 'ASKED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';
  readonly askedBy: PersonId;
  readonly until: LocalDate;
  readonly dueOn: LocalDate;
  readonly reasonClass: ReasonClass;
  readonly decidedBy: PersonId | null;
  /** The new due date, where it was granted. */
  readonly due: Due | null;
}

/** What a duty's own stream says of it; what it is and who owes it, its source says. */
export interface FollowUp {
  /** How many superiors up it has been brought; 0 before the first. */
  readonly escalation: number;
  readonly urgings: number;
  readonly acknowledgedBy: PersonId | null;
  readonly extensions: readonly Extension[];
}

export const untouched: FollowUp = { escalation: 0, urgings: 0, acknowledgedBy: null, extensions: [] };

export function evolveFollowUp(state: FollowUp, event: DutyEvent): FollowUp {
  switch (event.type) {
    case 'ReminderSent':
    case 'DueRecomputed':
      return state;
    case 'DutyEscalated':
      return { ...state, escalation: Math.max(state.escalation, event.data.level) };
    case 'DutyUrged':
      return { ...state, urgings: event.data.round };
    case 'DutyAcknowledged':
      return { ...state, acknowledgedBy: event.data.by };
    case 'ExtensionAsked': {
      const { extensionId, by: askedBy, until, dueOn, reasonClass } = event.data;
      const asked = { extensionId, askedBy, until, dueOn, reasonClass, decidedBy: null, due: null };
      return { ...state, extensions: [...state.extensions, { ...asked, state: 'ASKED' }] };
    }
    case 'ExtensionGranted': {
      const { extensionId, by, due } = event.data;
      return settled(state, extensionId, { state: 'GRANTED', decidedBy: by, due });
    }
    case 'ExtensionRefused':
      return settled(state, event.data.extensionId, { state: 'REFUSED', decidedBy: event.data.by });
    case 'ExtensionWithdrawn':
      return settled(state, event.data.extensionId, { state: 'WITHDRAWN' });
  }
}

function settled(state: FollowUp, extensionId: string, outcome: Partial<Extension>): FollowUp {
  const extensions = state.extensions.map((one) =>
    one.extensionId === extensionId ? { ...one, ...outcome } : one,
  );
  return { ...state, extensions };
}
