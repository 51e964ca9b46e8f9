import type { Texts } from '../texts/vi.js';
import type { Formats } from '../texts/use-formats.js';
import type { DraftTerms } from '#libs/contracts/src/http/commitment-terms.js';

type Time = NonNullable<DraftTerms['items'][number]['time']>;

/** When an item is due, as it was agreed: a day, a month, or a roadmap. */
export function timeWords(t: Texts, { day, month }: Pick<Formats, 'day' | 'month'>, time: Time): string {
  switch (time.kind) {
    case 'DATE':
      return day(time.on);
    case 'MONTH':
      return t.commitment.lastOfMonth(month(time.month));
    case 'BY_ROADMAP':
      return time.roadmap;
  }
}
