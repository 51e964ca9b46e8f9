import type { Call } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

type Time = NonNullable<Call<'draftCommitment'>['body']['terms']['items'][number]['time']>;

/** When an item is due, as it was agreed: a day, a month, or a roadmap. */
export function ItemTime({ time }: { time: Time }) {
  const t = useTexts();
  const { day, month } = useFormats();
  switch (time.kind) {
    case 'DATE':
      return day(time.on);
    case 'MONTH':
      return t.commitment.lastOfMonth(month(time.month));
    case 'BY_ROADMAP':
      return time.roadmap;
  }
}
