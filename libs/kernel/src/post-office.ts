import type { Instant } from '#libs/calendar/src/vietnam-time.js';
import type { LocalDate } from '#libs/calendar/src/local-date.js';
import type { PersonId, TenantId } from './ids.js';

/** How a notice would leave the house, and when: by itself, with the person's digest, or not at all. */
export type Leaving =
  { readonly by: 'ALONE' | 'DIGEST'; readonly at: Instant } | { readonly by: 'PAGE_ONLY'; readonly at: null };

/**
 * What decides how notices leave, read once for many: send windows, what people chose and by which calendars they work. Caps are
 * told, not applied.
 */
export interface PostRules {
  /** Messages of their own that one person gets in a day. */
  readonly personDay: number;
  /** Messages that leave in an hour of the clock. */
  readonly tenantHour: number;
  /** `digestLeft` says whether the person's digest of a day has left by a moment. */
  leaves(
    notice: {
      readonly person: PersonId;
      readonly class: string;
      readonly statutory: boolean;
      readonly at: Instant;
    },
    digestLeft: (day: LocalDate, at: Instant) => boolean,
  ): Leaving;
}

/**
 * Foretells what will become of notices that nobody has written yet, by the very rules by which they are handed over. Also the
 * Nest token of its implementation.
 */
export abstract class PostOffice {
  /** The rules of a tenant with what these people chose. */
  abstract rulesFor(people: readonly PersonId[], tenant: TenantId): Promise<PostRules>;
}
