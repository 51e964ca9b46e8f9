import { Chip } from '../page/chip.js';
import type { Tone } from '../page/tone.js';
import { useToday } from '../session/read-welcome.js';
import { toneIcons } from '../terms-of-time/due-chip.js';
import { daysWords } from '../terms-of-time/due-words.js';
import { useRemediationTexts } from '../remediation/texts/use-remediation-texts.js';
import { useWorkingDays } from '../calendars/use-working-days.js';

/** From so many working days before its day on, something is due soon; duties say so from then on as well. */
const SOON = 3;

/** How many working days are left until a day; nothing while that is not known. */
export function DaysLeft({ on }: { on: string }) {
  const t = useRemediationTexts();
  const late = on < useToday();
  const left = useWorkingDays()(on);
  if (left === undefined || (left === null && !late)) return null;
  const tone: Tone = late ? 'late' : (left ?? 0) <= SOON ? 'soon' : 'under-way';
  return (
    <Chip tone={tone} icon={toneIcons[tone]}>
      {daysWords(t, left ?? 0, late ? 'OVERDUE' : undefined)}
    </Chip>
  );
}
