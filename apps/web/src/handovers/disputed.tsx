import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';
import type { Handover } from './turn-of.js';

/** What the successor says of an item, and how it was settled; nothing where he said nothing. */
export function Disputed({ handover, itemId }: { handover: Handover; itemId: string }) {
  const t = useTexts();
  const dispute = handover.disputed.find((one) => one.itemId === itemId);
  const settled = handover.settled?.lateDays.find((one) => one.itemId === itemId);
  if (!dispute && !settled) return null;
  return (
    <NoticeBox tone="soon">
      {dispute && (
        <p>
          {t.handovers.disputedBecause}: “{dispute.reason}”
        </p>
      )}
      {settled && (
        <p>
          <strong>{t.handovers.settledDays(settled.days)}</strong>
        </p>
      )}
    </NoticeBox>
  );
}
