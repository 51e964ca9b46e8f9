import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import type { Play } from './use-clock.js';

/** What happened while the clock was played, each count in words; what never happened is not mentioned. */
export function PlayCounts({ play }: { play: Play }) {
  const t = useTexts();
  const { number } = useFormats();
  const kinds = ['acts', 'reminders', 'escalations', 'urgings', 'digests'] as const;
  const seen = kinds.filter((kind) => play[kind] > 0);
  if (seen.length === 0) return null;
  return (
    <ul className="clock-counts" aria-label={t.demoClock.happened}>
      {seen.map((kind) => (
        <li key={kind}>{t.demoClock[kind](number(play[kind]))}</li>
      ))}
    </ul>
  );
}
