/** What became of one try to get a message out. */
export type Outcome =
  /** The person can see it. */
  | { readonly outcome: 'DELIVERED' }
  /** The next server took it over; what becomes of it there, a bounce may tell. */
  | { readonly outcome: 'SENT'; readonly messageId?: string }
  /** Worth another try: it was asked to come again, or nobody answers at all and others need not be tried either just now. */
  | { readonly outcome: 'LATER'; readonly error: string; readonly nobodyThere?: true }
  /** The address is refused for good. */
  | { readonly outcome: 'BOUNCED'; readonly error: string }
  /** The message is refused for good, whoever it is for. */
  | { readonly outcome: 'REFUSED'; readonly error: string }
  /** What it is to say can't be written, or when it may leave can't be told: no channel would do better. */
  | { readonly outcome: 'UNWRITTEN'; readonly error: string }
  /** There was nothing to try. */
  | { readonly outcome: 'SKIPPED'; readonly reason: SkipReason };

/** Why a delivery was given up whoever was to carry it. */
export type GivenUp = 'FAILS' | 'ENDS_WORKERS';

/** Why a channel was not tried for somebody. */
export type SkipReason =
  'NO_ADDRESS' | 'ADDRESS_BOUNCED' | 'NO_CHANNEL' | 'NO_ENDPOINT' | 'ENDPOINT_DISABLED';

/**
 * Seconds before the next try; after the last one a delivery has failed for good. Together more than three hours, which a
 * mail server may be away without anything being lost.
 */
export const retryDelays: readonly number[] = [5, 30, 120, 600, 1_800, 3_600, 7_200];

/** The same for what can't be written: it is begun three times, as a step of a ladder is. */
const writingDelays: readonly number[] = [5, 30];

/** How a delivery stands after a try. */
export interface Settled {
  readonly state: 'QUEUED' | 'SENT' | 'DELIVERED' | 'BOUNCED' | 'FAILED' | 'SKIPPED';
  readonly reason: SkipReason | GivenUp | null;
  readonly error: string | null;
  /** Seconds of real time. */
  readonly retryIn: number | null;
  /** Whether the person's next channel is to be tried. */
  readonly fallBack: boolean;
}

/** Settles a delivery after its n-th try, counted from 1. */
export function settle(outcome: Outcome, attempts: number, delays = retryDelays): Settled {
  const settled = { reason: null, error: null, retryIn: null, fallBack: false };
  switch (outcome.outcome) {
    case 'DELIVERED':
    case 'SENT':
      return { ...settled, state: outcome.outcome };
    case 'LATER': {
      const { error } = outcome;
      const retryIn = delays[attempts - 1] ?? null;
      if (retryIn === null) return { ...settled, state: 'FAILED', error, fallBack: true };
      return { ...settled, state: 'QUEUED', error, retryIn };
    }
    case 'BOUNCED':
      return { ...settled, state: 'BOUNCED', error: outcome.error, fallBack: true };
    case 'REFUSED':
      return { ...settled, state: 'FAILED', error: outcome.error, fallBack: true };
    case 'UNWRITTEN': {
      const { error } = outcome;
      const retryIn = writingDelays[attempts - 1] ?? null;
      if (retryIn === null) return { ...settled, state: 'FAILED', reason: 'FAILS', error };
      return { ...settled, state: 'QUEUED', error, retryIn };
    }
    case 'SKIPPED':
      return { ...settled, state: 'SKIPPED', reason: outcome.reason, fallBack: true };
  }
}

/** The channel to try next: the first of the person's order that was not tried yet. */
export const nextChannel = <Channel>(
  order: readonly Channel[],
  tried: readonly Channel[],
): Channel | undefined => order.find((channel) => !tried.includes(channel));
