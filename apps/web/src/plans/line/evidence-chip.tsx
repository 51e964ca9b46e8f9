import { Chip } from '../../page/chip.js';
import type { Tone } from '../../page/tone.js';
import { toneIcons } from '../../terms-of-time/due-chip.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import type { LineWork } from '../plan.js';

type State = LineWork['evidence'][number]['state'];

const tones = {
  IN_REVIEW: 'under-way',
  ACCEPTED: 'done',
  REJECTED: 'soon',
  EXPIRED: 'soon',
  WITHDRAWN: 'still',
} as const satisfies Record<State, Tone>;

/** How the inspecting side takes a piece of evidence. */
export function EvidenceChip({ state }: { state: State }) {
  const t = useRemediationTexts();
  const tone = tones[state];
  return (
    <Chip tone={tone} icon={toneIcons[tone]}>
      {t.planLine.evidence[state]}
    </Chip>
  );
}
