import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { OpenWork } from './open-work.js';

/** What happened while the clock was played, counted in the records. */
export interface Played {
  readonly reminders: number;
  readonly escalations: number;
  readonly urgings: number;
  readonly notices: number;
  readonly digests: number;
  /** What the people of the story did. */
  readonly acts: number;
  /** Instants at which the clock stood until all was settled. */
  readonly stops: number;
}

/** How far the clock of a demonstration is to be played, and how far it came. */
export interface Play extends Played {
  readonly id: string;
  readonly goal: 'NEXT_EVENT' | 'INSTANT';
  /** STALLED: workers did not settle what was due in time; the clock goes on by itself. */
  readonly state: 'PLAYING' | 'DONE' | 'STOPPED' | 'STALLED';
  readonly startedBy: PersonId | null;
  readonly from: Instant;
  readonly to: Instant;
  readonly at: Instant;
  /** What it is waiting for, or was when it stalled. */
  readonly waitsFor: readonly OpenWork[];
  /** Seconds of real time since the clock last moved. */
  readonly waited: number;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** Where to: a moment, or whatever falls due next. */
export type Goal = { readonly goal: 'NEXT_EVENT' } | { readonly goal: 'INSTANT'; readonly to: Instant };
