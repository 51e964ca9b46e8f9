import type { Due } from '#libs/calendar/src/due.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { DutyEvent, ReasonClass, RungTaken } from './duty-events.js';

/** A request for more time, and what became of it. */
export interface Extension {
  readonly extensionId: string;
  readonly state: 'ASKED' | 'GRANTED' | 'REFUSED' | 'WITHDRAWN';
  readonly askedBy: PersonId;
  readonly askedAt: Instant;
  readonly until: LocalDate;
  readonly dueOn: LocalDate;
  readonly reasonClass: ReasonClass;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: Instant | null;
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
  /** The lines of the ledger that escalated or urged: none does so twice. */
  readonly taken: readonly string[];
}

export const untouched: FollowUp = {
  escalation: 0,
  urgings: 0,
  acknowledgedBy: null,
  extensions: [],
  taken: [],
};

/** How a line is known among those taken. */
export const lineName = ({
  policy,
  rung,
  occurrence,
}: Pick<RungTaken, 'policy' | 'rung' | 'occurrence'>): string => `${policy}/${rung}/${occurrence}`;

export function evolveFollowUp(state: FollowUp, event: DutyEvent): FollowUp {
  switch (event.type) {
    case 'ReminderSent':
    case 'DueRecomputed':
      return state;
    case 'DutyEscalated':
      return {
        ...state,
        escalation: Math.max(state.escalation, event.data.level),
        taken: [...state.taken, lineName(event.data)],
      };
    case 'DutyUrged':
      return { ...state, urgings: event.data.round, taken: [...state.taken, lineName(event.data)] };
    case 'DutyAcknowledged':
      return { ...state, acknowledgedBy: event.data.by };
    case 'ExtensionAsked': {
      const { extensionId, by: askedBy, at: askedAt, until, dueOn, reasonClass } = event.data;
      const undecided = { state: 'ASKED', decidedBy: null, decidedAt: null, due: null } as const;
      const asked = { extensionId, askedBy, askedAt, until, dueOn, reasonClass, ...undecided };
      return { ...state, extensions: [...state.extensions, asked] };
    }
    case 'ExtensionGranted':
      return settled(state, event.data, { state: 'GRANTED', due: event.data.due });
    case 'ExtensionRefused':
      return settled(state, event.data, { state: 'REFUSED', due: null });
    case 'ExtensionWithdrawn':
      return settled(state, event.data, { state: 'WITHDRAWN', due: null });
  }
}

function settled(
  state: FollowUp,
  { extensionId, by, at }: { readonly extensionId: string; readonly by: PersonId; readonly at: Instant },
  outcome: Pick<Extension, 'state' | 'due'>,
): FollowUp {
  const extensions = state.extensions.map((one) =>
    one.extensionId === extensionId ? { ...one, ...outcome, decidedBy: by, decidedAt: at } : one,
  );
  return { ...state, extensions };
}
