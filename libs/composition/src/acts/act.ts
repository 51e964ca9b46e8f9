import { z } from 'zod';
import { day } from './act-fields.js';
import { dutyActs } from './duty-acts.js';
import { findingActs } from './finding-acts.js';
import { inspectingActs } from './inspecting-acts.js';
import { lineActs } from './line-acts.js';
import { peopleActs } from './people-acts.js';
import { planActs } from './plan-acts.js';
import { signingActs } from './signing-acts.js';
import { workActs } from './work-acts.js';

const calendarDay = z.strictObject({
  date: day,
  kind: z.enum(['HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'WORKING_SATURDAY', 'LOCAL_OFF', 'LOCAL_WORKING']),
  label: z.string(),
  source: z.string(),
});

/**
 * What somebody of the story does: one command or a few that belong together, with nothing in it that is only known when the moment
 * has come (what version a signer reads, say). Acts stand in the table `demo_acts`.
 */
export const act = z.discriminatedUnion('kind', [
  ...signingActs,
  ...dutyActs,
  ...workActs,
  ...peopleActs,
  ...inspectingActs,
  ...findingActs,
  ...planActs,
  ...lineActs,
  z.strictObject({
    kind: z.literal('CHANGE_CALENDAR'),
    calendarId: z.uuid(),
    document: z.string(),
    note: z.string(),
    days: z.array(calendarDay).min(1),
  }),
]);

export type Act = z.output<typeof act>;
