import { z } from 'zod';
import { endpoint } from '../endpoint.js';
import { date, instant, nothing, uuid } from './common.js';

const tag = 'clock';

/** What happened while the clock was played. */
const played = {
  stops: z.int(),
  reminders: z.int(),
  escalations: z.int(),
  urgings: z.int(),
  notices: z.int(),
  digests: z.int(),
  acts: z.int(),
};

export const clockPlay = z.strictObject({
  id: uuid,
  state: z.enum(['PLAYING', 'DONE', 'STOPPED', 'STALLED']),
  /** Null for the operator at his keyboard, and for somebody of another administration. */
  startedBy: z.strictObject({ id: uuid, name: z.string() }).nullable(),
  from: instant,
  to: instant,
  at: instant,
  /** What workers have not settled yet, where the clock stands because of it. */
  waitsFor: z.array(
    z.enum([
      'ACTS',
      'PROCESSES',
      'EVENTS',
      'LINES',
      'NOTICES',
      'DELIVERIES',
      'GATHERING',
      'COMMITMENTS',
      'REMEDIATION',
      'PLAYER',
    ]),
  ),
  ...played,
});

/** A day in working-day words. */
const today = z.strictObject({
  date,
  working: z.boolean(),
  /** Why, as an explanation of a term names it. */
  why: z.string(),
  /** What the calendar calls it: a holiday’s name, a swapped Saturday. */
  label: z.string().nullable(),
});

export const getClock = endpoint({
  name: 'getClock',
  method: 'GET',
  path: '/api/clock',
  summary: 'The clock of a demonstration, what falls due next, and how it is being played',
  tag,
  demo: true,
  reply: z.strictObject({
    now: instant,
    today,
    /** When something falls due next; null when nothing does. */
    next: instant.nullable(),
    /** When offices close on the last day of the year. */
    yearEnd: instant,
    /** The one under way, else the last one. */
    play: clockPlay.nullable(),
  }),
});

export const playClock = endpoint({
  name: 'playClock',
  method: 'POST',
  path: '/api/clock/plays',
  summary: 'Move the clock of a demonstration forward, through everything that falls due on the way',
  tag,
  demo: true,
  status: 201,
  body: z.strictObject({
    to: z.discriminatedUnion('until', [
      z.strictObject({ until: z.literal('NEXT_EVENT') }),
      z.strictObject({ until: z.literal('DAY') }),
      z.strictObject({ until: z.literal('WEEK') }),
      z.strictObject({ until: z.literal('YEAR_END') }),
      /** The beginning of office hours on that day. */
      z.strictObject({ until: z.literal('DATE'), on: date }),
      /** Where an earlier play was to lead. */
      z.strictObject({ until: z.literal('INSTANT'), at: instant }),
    ]),
  }),
  reply: clockPlay,
});

export const stopClock = endpoint({
  name: 'stopClock',
  method: 'DELETE',
  path: '/api/clock/plays/current',
  summary: 'Stop where the clock is; from there on time goes by',
  tag,
  demo: true,
  status: 204,
  reply: nothing,
});
