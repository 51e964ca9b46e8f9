import type { Duty } from '#libs/contracts/src/http/duties.js';
import type { Tone } from '../page/tone.js';

export const dueTones: Readonly<Record<Duty['timing'], Tone>> = {
  NO_DEADLINE: 'still',
  ON_TRACK: 'under-way',
  DUE_SOON: 'soon',
  DUE_TODAY: 'soon',
  OVERDUE: 'late',
  SUBMITTED: 'under-way',
  SUBMITTED_LATE: 'late',
  DONE_ON_TIME: 'done',
  DONE_LATE: 'late',
  CANCELLED: 'still',
};
