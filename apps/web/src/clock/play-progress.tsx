import { useTexts } from '../texts/language.js';
import type { Play } from './use-clock.js';

/** The part of the way that lies behind. */
export function PlayProgress({ play: { from, to, at } }: { play: Play }) {
  const t = useTexts();
  const [begin, end, here] = [Date.parse(from), Date.parse(to), Date.parse(at)];
  return (
    <progress
      className="clock-progress"
      aria-label={t.demoClock.playingShort}
      value={here - begin}
      max={Math.max(1, end - begin)}
    />
  );
}
