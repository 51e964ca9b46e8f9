import { z } from 'zod';
import { date, instant, person, unit, uuid } from './common.js';

/** One named person owes one thing by one date to one other person; how it stands is derived. */
export const duty = z.strictObject({
  id: uuid,
  kind: z.string(),
  sourceType: z.string(),
  sourceId: uuid,
  item: z.string(),
  title: z.string(),
  owner: person,
  creditor: person,
  unit,
  state: z.enum(['OPEN', 'DONE', 'CANCELLED']),
  /** Derived from the due date and the clock, never typed. */
  timing: z.enum([
    'NO_DEADLINE',
    'ON_TRACK',
    'DUE_SOON',
    'DUE_TODAY',
    'OVERDUE',
    /** Said to be done, in time or after it; waits for the answer. */
    'SUBMITTED',
    'SUBMITTED_LATE',
    'DONE_ON_TIME',
    'DONE_LATE',
    'CANCELLED',
  ]),
  dueOn: date.nullable(),
  originalDueOn: date.nullable(),
  /** Working days from today to the due day; negative once it has passed; null without a day. */
  workingDaysLeft: z.int().nullable(),
  explanation: z.record(z.string(), z.unknown()),
  /** How many superiors up it has been brought; 0 while it stayed with its owner. */
  escalation: z.int(),
  acknowledgedAt: instant.nullable(),
  /** How the last request for more time stands; null while there was none. */
  extension: z.enum(['ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN']).nullable(),
});
export type Duty = z.output<typeof duty>;
