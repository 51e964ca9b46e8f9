import type { Instant } from '#libs/calendar/src/vietnam-time.js';

/**
 * Business time: when things happened and what is due. It is PostgreSQL's clock plus, in demo mode, an offset;
 * a process's own clock decides nothing. Also the Nest token of its implementation.
 */
export abstract class Clock {
  abstract now(): Promise<Instant>;
}
