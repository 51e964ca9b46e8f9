import { Chip } from '../page/chip.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { lineTones } from './line-tones.js';
import type { LineStatus } from './plan.js';

/** How a line of a plan stands at work. */
export function LineChip({ status }: { status: LineStatus }) {
  const t = useRemediationTexts();
  const tone = lineTones[status];
  return (
    <Chip tone={tone} icon={toneIcons[tone]}>
      {t.reform.lineStatus[status]}
    </Chip>
  );
}
