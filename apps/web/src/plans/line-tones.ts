import type { Tone } from '../page/tone.js';
import type { LineStatus } from './plan.js';

/** The tone of a line of a plan, by how it stands at work. */
export const lineTones = {
  NOT_STARTED: 'still',
  IN_PROGRESS: 'under-way',
  CLAIMED: 'soon',
  REWORK: 'soon',
  VERIFIED: 'done',
  ACCEPTED_BY_SAMPLE: 'done',
} as const satisfies Record<LineStatus, Tone>;
