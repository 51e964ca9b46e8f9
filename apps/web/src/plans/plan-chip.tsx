import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import type { PlanStatus } from './plan.js';

const tones = {
  DRAFTING: 'still',
  SUBMITTED: 'soon',
  RETURNED: 'soon',
  APPROVED: 'under-way',
  COMPLETED: 'done',
  DROPPED: 'still',
} as const satisfies Record<PlanStatus, Tone>;

/** How a plan stands. */
export function PlanChip({ status }: { status: PlanStatus }) {
  const t = useRemediationTexts();
  const tone = tones[status];
  return (
    <Chip tone={tone} icon={toneIcons[tone]}>
      {t.reform.planStatus[status]}
    </Chip>
  );
}
