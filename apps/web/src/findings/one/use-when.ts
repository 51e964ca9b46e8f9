import { useToday } from '../../session/read-welcome.js';
import { daysWords } from '../../terms-of-time/due-words.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { useFormats } from '../../texts/use-formats.js';
import { useWorkingDays } from '../../calendars/use-working-days.js';

/** Says a day with how far off it is, in working days: “ngày 22/01/2024 (còn 5 ngày làm việc)”. */
export function useWhen(): (on: string | null) => string {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const today = useToday();
  const left = useWorkingDays();
  return (on) => {
    if (on === null) return t.findings.noLimit;
    const days = left(on);
    if (days === undefined || (days === null && on >= today)) return t.finding.justDay(day(on));
    return t.finding.dayLeft(day(on), daysWords(t, days ?? 0, on < today ? 'OVERDUE' : undefined));
  };
}
