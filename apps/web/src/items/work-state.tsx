import type { CommitmentItemRow } from '#libs/contracts/src/http/commitment-items.js';
import { Cell } from '../page/cell.js';
import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useTexts } from '../texts/language.js';

const tones: Readonly<Record<CommitmentItemRow['status'], Tone>> = {
  NOT_STARTED: 'still',
  IN_PROGRESS: 'under-way',
  AWAITING_CONFIRMATION: 'soon',
  REWORK: 'late',
  COMPLETED: 'done',
};
const healthTones = { ON_TRACK: 'done', AT_RISK: 'soon', OFF_TRACK: 'late' } as const satisfies Record<
  NonNullable<CommitmentItemRow['health']>,
  Tone
>;

/** How far an item is, how it goes, what is shown for it. */
export function WorkState({ item }: { item: CommitmentItemRow }) {
  const t = useTexts();
  const { status, health, percent, evidenceCount, cause } = item;
  return (
    <Cell>
      <Chip tone={tones[status]} icon={toneIcons[tones[status]]}>
        {t.items.workStatus[status]}
        {status !== 'COMPLETED' && percent > 0 && ` ${percent} %`}
      </Chip>
      {health !== null && health !== 'ON_TRACK' && status !== 'COMPLETED' && (
        <Chip tone={healthTones[health]} icon={toneIcons[healthTones[health]]}>
          {t.items.health[health]}
        </Chip>
      )}
      <span className="quiet small">{t.items.evidence(evidenceCount)}</span>
      {cause !== null && <span className="quiet small">{t.items.cause[cause]}</span>}
    </Cell>
  );
}
