import { NoticeBox } from '../page/notice-box.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { PlayCounts } from './play-counts.js';
import type { Play } from './use-clock.js';

/** How the last play went. */
export function PlayEnded({ play }: { play: Play }) {
  const t = useTexts();
  const { moment } = useFormats();
  const { state, from, at, waitsFor } = play;
  if (state === 'PLAYING') return null;
  const words = t.demoClock.ended[state](moment(from), moment(at));
  return (
    <section className="stack" aria-label={t.demoClock.happened}>
      <NoticeBox tone={state === 'STALLED' ? 'late' : 'done'}>
        <strong>{words}</strong>
        {state === 'STALLED' && <p>{t.demoClock.stalled(waitsFor)}</p>}
        <PlayCounts play={play} />
      </NoticeBox>
    </section>
  );
}
