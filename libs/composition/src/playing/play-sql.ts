import { instant } from '#libs/calendar/src/vietnam-time.js';
import type { PersonId } from '#libs/kernel/src/ids.js';
import type { OpenWork } from './open-work.js';
import type { Play } from './play.js';

/** The columns of a play. */
export const PLAY = `
  id, goal, state, started_by as "startedBy", from_at as "from", to_at as "to", at, waits_for as "waitsFor",
  extract(epoch from clock_timestamp() - moved_at)::float8 as waited, started_at as "startedAt", ended_at as "endedAt",
  stops, reminders, escalations, urgings, notices, digests, acts`;

// Counted anew each time: whoever takes over from a worker that died counts nothing twice.
const between = (column: string): string => `${column} > p.from_at and ${column} <= business_now()`;

/** Sets the counts of the play `p` from the records. */
export const COUNTS = `
  (reminders, escalations, urgings) = (
    select count(*) filter (where action = 'REMIND'), count(*) filter (where action = 'ESCALATE'), count(*) filter (where action = 'URGE')
    from reminders where state = 'FIRED' and ${between('settled_at')}),
  notices = (select count(*) from notices where ${between('created_at')}),
  digests = (select count(*) from digests where ${between('closed_at')}),
  acts = (select count(*) from demo_acts where state = 'DONE' and ${between('done_at')})`;

/** A play as the database tells it. */
export interface PlayRow extends Omit<Play, 'from' | 'to' | 'at' | 'waitsFor' | 'startedBy'> {
  readonly startedBy: PersonId | null;
  readonly from: Date;
  readonly to: Date;
  readonly at: Date;
  readonly waitsFor: string | null;
}

export const readPlay = ({ from, to, at, waitsFor, ...row }: PlayRow): Play => ({
  ...row,
  from: instant(from),
  to: instant(to),
  at: instant(at),
  // Written by nobody but `ClockPlays.end`.
  waitsFor: (waitsFor?.split(' ') ?? []) as OpenWork[],
});
