import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { FromTemplate } from './commitment-events.js';
import type { Edition, PastEdition } from './edition.js';
import type { Handover } from './handover.js';
import { untouchedWork, type ItemWork } from './item-work.js';
import type { Parties } from './parties.js';
import type { ItemId, Terms } from './terms.js';

interface Bound {
  /** Who is bound today: people change posts, and units are merged, while the text stays as it was signed. */
  readonly parties: Parties;
  /** The day since which they are; null where they are those of the text. */
  readonly boundSince: LocalDate | null;
}

interface Drafted extends Bound {
  readonly terms: Terms;
  readonly template: FromTemplate | null;
}

interface Offered extends Bound {
  /** What waits for signatures. */
  readonly pending: Edition;
  readonly past: readonly PastEdition[];
}

/** Everything of a commitment that took force. */
export interface Binding extends Bound {
  readonly current: Edition;
  readonly amendment: Edition | null;
  readonly past: readonly PastEdition[];
  readonly work: Readonly<Record<ItemId, ItemWork>>;
  /** Who does an item today, where that is no longer the one whom the text names. */
  readonly performers: Readonly<Record<ItemId, PersonId>>;
  readonly handovers: readonly Handover[];
}

interface Over extends Pick<Offered, 'parties' | 'boundSince' | 'past'> {
  readonly last: Edition;
  readonly endedAt: Instant;
}

/** Where a commitment stands; each status has what it needs and no more. */
export type Commitment =
  | { readonly status: 'NONE' }
  | ({ readonly status: 'DRAFT' } & Drafted)
  | ({ readonly status: 'DISCARDED'; readonly endedAt: Instant } & Drafted)
  | ({ readonly status: 'ISSUED' } & Offered)
  | ({ readonly status: 'RETURNED' } & Offered)
  | ({ readonly status: 'SIGNED' } & Offered)
  | ({ readonly status: 'IN_FORCE' } & Binding)
  /** Its year is over. What was not done by then is still owed. */
  | ({ readonly status: 'EXPIRED'; readonly endedAt: Instant } & Binding)
  | ({ readonly status: 'SUPERSEDED'; readonly endedAt: Instant; readonly byCommitmentId: string } & Binding)
  /** Taken back before it took force; or never signed in its year. */
  | ({ readonly status: 'WITHDRAWN' | 'LAPSED' } & Over);

export type CommitmentStatus = Exclude<Commitment['status'], 'NONE'>;

export const initial: Commitment = { status: 'NONE' };

export type InForce = Extract<Commitment, Binding>;

/** The commitment where it took force, whatever became of it since. */
export const bindingOf = (state: Commitment): InForce | undefined => ('current' in state ? state : undefined);

/** How an item stands at work; one nobody touched yet is not started. */
export const workOf = ({ work }: Pick<Binding, 'work'>, itemId: ItemId): ItemWork =>
  work[itemId] ?? untouchedWork;

/** The text that waits for signatures, first of all or as an amendment. */
export function pendingOf(state: Commitment): Edition | undefined {
  if (state.status === 'IN_FORCE') return state.amendment ?? undefined;
  return 'pending' in state ? state.pending : undefined;
}

/** The text that counts: what is in force, what waits, or what stood last. */
export function editionOf(state: Commitment): Edition | undefined {
  if ('current' in state) return state.current;
  if ('pending' in state) return state.pending;
  return 'last' in state ? state.last : undefined;
}

/** Every text that was ever offered, whatever became of it, an amendment last. */
export function everyEdition(state: Commitment): Edition[] {
  const past = 'past' in state ? state.past : [];
  const amendment = 'amendment' in state ? state.amendment : null;
  return [...past, editionOf(state) ?? [], amendment ?? []].flat();
}

/** Who is bound today; undefined while nothing has happened yet. */
export const partiesOf = (state: Commitment): Parties | undefined =>
  state.status === 'NONE' ? undefined : state.parties;

/** The terms that count today. */
export const termsOf = (state: Commitment): Terms | undefined =>
  'terms' in state ? state.terms : editionOf(state)?.terms;
