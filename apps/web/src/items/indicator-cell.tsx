import type { CommitmentItemRow } from '#libs/contracts/src/http/commitment-items.js';
import { Cell } from '../page/cell.js';
import { Chip } from '../page/chip.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

/** What an indicator reads of its target, and of what it is made. */
export function IndicatorCell({ indicator }: { indicator: CommitmentItemRow['indicator'] }) {
  const t = useTexts();
  const { number } = useFormats();
  if (!indicator) return '—';
  const { name, code, unit, target, reading, reached, rolledUp } = indicator;
  const tone = reached === true ? 'done' : 'soon';
  return (
    <Cell>
      <span className="small">{name ?? code}</span>
      <span>
        {t.items.reading(reading === null ? t.items.unread : number(reading), number(target), unit)}
      </span>
      {reached !== null && (
        <Chip tone={tone} icon={toneIcons[tone]}>
          {reached ? t.items.reached : t.items.notReached}
        </Chip>
      )}
      {rolledUp && <span className="quiet small">{t.items.madeOf(rolledUp.read, rolledUp.of)}</span>}
    </Cell>
  );
}
