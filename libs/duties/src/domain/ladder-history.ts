import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { LadderEvent } from './ladder-events.js';
import type { Ladder, LadderScope } from './ladder.js';

/** One version of a ladder, with the time in which it held. */
export interface LadderVersion extends Ladder {
  readonly number: number;
  readonly publishedBy: PersonId;
  readonly publishedAt: Instant;
  /** When another version followed or it was withdrawn; null while it holds. */
  readonly until: Instant | null;
}

/** Every version of the ladder of one kind of duty in one place, the oldest first. */
export interface LadderHistory {
  readonly holds: { readonly kind: string; readonly where: LadderScope } | null;
  readonly versions: readonly LadderVersion[];
}

export const neverPublished: LadderHistory = { holds: null, versions: [] };

export function evolveLadder({ holds, versions }: LadderHistory, event: LadderEvent): LadderHistory {
  const { number, by, at } = event.data;
  const before = versions.map((version) => (version.until === null ? { ...version, until: at } : version));
  switch (event.type) {
    case 'LadderPublished': {
      const { kind, where, rungs, mostExtensions } = event.data;
      const version = { number, rungs, mostExtensions, publishedBy: by, publishedAt: at, until: null };
      return { holds: { kind, where }, versions: [...before, version] };
    }
    case 'LadderWithdrawn':
      return { holds, versions: before };
  }
}

/** The version that holds, if any does. */
export const inForce = ({ versions }: LadderHistory): LadderVersion | undefined =>
  versions.find(({ until }) => until === null);
