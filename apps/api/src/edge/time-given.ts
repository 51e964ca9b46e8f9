import type { z } from 'zod';
import { localDate } from '#libs/calendar/src/local-date.js';
import type { statedTime } from '#libs/contracts/src/http/common.js';
import type { StatedTime } from '#libs/kernel/src/stated-time.js';

/** A time as it came in, its day known for what it is. */
export const timeGiven = (time: z.output<typeof statedTime>): StatedTime =>
  time.kind === 'DATE' ? { ...time, on: localDate(time.on) } : time;
