import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useTexts } from '../texts/language.js';
import type { LineStatus } from './plan.js';

const tones = {
  NOT_STARTED: 'still',
  IN_PROGRESS: 'under-way',
  CLAIMED: 'soon',
  REWORK: 'soon',
  VERIFIED: 'done',
  ACCEPTED_BY_SAMPLE: 'done',
} as const satisfies Record<LineStatus, Tone>;

/** How a line of a plan stands at work. */
export function LineChip({ status }: { status: LineStatus }) {
  const t = useTexts();
  const tone = tones[status];
  return (
    <Chip tone={tone} icon={toneIcons[tone]}>
      {t.planLine.status[status]}
    </Chip>
  );
}
