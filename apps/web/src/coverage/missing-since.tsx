import type { Reply } from '../api/endpoints.js';
import { Chip } from '../page/chip.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useTexts } from '../texts/language.js';

/** Since when a signature is missing, in working days. */
export function MissingSince({ row }: { row: Reply<'getCoverage'>['missing'][number] }) {
  const t = useTexts();
  const { workingDaysLate, signBy } = row;
  if (signBy === null) return <>—</>;
  if (workingDaysLate === null || workingDaysLate <= 0)
    return (
      <Chip tone="soon" icon={toneIcons.soon}>
        {t.coverage.inTime}
      </Chip>
    );
  return (
    <Chip tone="late" icon={toneIcons.late}>
      {t.due.late(workingDaysLate)}
    </Chip>
  );
}
