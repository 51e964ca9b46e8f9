import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { CommitmentEvent } from './commitment-events.js';
import type { Commitment } from './commitment-state.js';
import type { Edition } from './edition.js';
import { partyOf, type Parties, type Side } from './parties.js';
import type { ItemId } from './terms.js';

/** What people are told of commitments, and whether it asks the reader to act: of that he must hear. */
export const commitmentTemplates = {
  COMMITMENT_ISSUED: 'ASKS',
  COMMITMENT_RETURNED: 'ASKS',
  COMMITMENT_REISSUED: 'ASKS',
  COMMITMENT_SIGNED: 'ASKS',
  COMMITMENT_IN_FORCE: 'TELLS',
  ITEMS_FOR_YOU: 'ASKS',
  SIGNED_FOR_YOU: 'TELLS',
  COMMITMENT_WITHDRAWN: 'TELLS',
  COMMITMENT_SUPERSEDED: 'TELLS',
  COMMITMENT_EXPIRED: 'TELLS',
  COMMITMENT_LAPSED: 'TELLS',
  AMENDMENT_PROPOSED: 'ASKS',
  AMENDMENT_ANNOUNCED: 'TELLS',
  AMENDMENT_DROPPED: 'TELLS',
  AMENDMENT_IN_FORCE: 'TELLS',
  COMPLETION_CLAIMED: 'ASKS',
  CLAIM_WITHDRAWN: 'TELLS',
  COMPLETION_CONFIRMED: 'TELLS',
  COMPLETION_SENT_BACK: 'ASKS',
  CONFIRMATION_VOIDED: 'ASKS',
  CONFIRMATION_LOST: 'TELLS',
  SUBTASK_GIVEN: 'ASKS',
  SUBTASK_REPORTED: 'ASKS',
  SUBTASK_ACCEPTED: 'TELLS',
  SUBTASK_SENT_BACK: 'ASKS',
  SUBTASK_WITHDRAWN: 'TELLS',
  CAUSE_STATED: 'ASKS',
  CAUSE_CONFIRMED: 'TELLS',
  CAUSE_REFUSED: 'TELLS',
  HANDED_OVER_TO_YOU: 'ASKS',
  UNSIGNED_HANDED_OVER_TO_YOU: 'ASKS',
  HANDED_OVER: 'TELLS',
  HANDOVER_ACCEPTED: 'TELLS',
  HANDOVER_DISPUTED: 'ASKS',
  HANDOVER_SETTLED: 'TELLS',
  UNIT_SUCCEEDED: 'TELLS',
} as const;
export type CommitmentTemplate = keyof typeof commitmentTemplates;

/** One thing that some people are told. Who acted himself is among them and is left out by whoever writes the notices. */
export interface Telling {
  readonly template: CommitmentTemplate;
  readonly people: readonly PersonId[];
  readonly title: string;
  /** The item it is about; null where it is the commitment as a whole. */
  readonly itemId: ItemId | null;
  /** By when the reader is to act, or when what he owes is due. */
  readonly dueOn?: LocalDate | null;
  /** How many items it is about. */
  readonly count?: number;
  /** Who is bound in the place of another. */
  readonly to?: PersonId;
}

/** What follows from an event in a commitment that stood `before` and stands so now. */
export type Tell<Event> = (event: Event, state: Commitment, before: Commitment) => readonly Telling[];

/** For every type of event what is told; null where nobody is, with the reason beside it. */
export type Tellings<Event extends CommitmentEvent> = {
  readonly [Type in Event['type']]: Tell<Extract<Event, { readonly type: Type }>> | null;
};

/** Whom a text asks to sign on a side: the party of today, and those beside him whom the text names. */
export const signersOf = (side: Side, { parties }: Edition, today: Parties): PersonId[] => [
  partyOf(side, today),
  ...parties.coSigners[side].people,
];

/** Something told of a commitment as a whole. */
export const ofText = (
  template: CommitmentTemplate,
  { terms: { title } }: Pick<Edition, 'terms'>,
  people: readonly PersonId[],
  more: Pick<Telling, 'dueOn' | 'count' | 'to'> = {},
): Telling => ({ template, people, title, itemId: null, ...more });
