import { useEffect, useRef } from 'react';
import { useAct } from '../api/use-act.js';
import { announce } from '../page/announce.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { PlayCounts } from './play-counts.js';
import { PlayProgress } from './play-progress.js';
import { useClock } from './use-clock.js';

/** On top of every page while the clock of a demonstration is played: where it is, what happened, and how to stop it. */
export function PlayStrip() {
  const t = useTexts();
  const { longDay, moment } = useFormats();
  const clock = useClock();
  const stop = useAct('stopClock');
  const play = clock?.play;
  const playing = play?.state === 'PLAYING';
  const before = useRef(playing);
  useEffect(() => {
    if (before.current && play && play.state !== 'PLAYING')
      announce(t.demoClock.ended[play.state](moment(play.from), moment(play.at)));
    before.current = playing;
  }, [playing, play, t, moment]);
  if (!clock || !play || !playing) return null;
  return (
    <div className="clock-strip" role="group" aria-label={t.demoClock.playingShort}>
      <PlayProgress play={play} />
      <div className="clock-strip-words">
        <strong>{t.demoClock.playing(longDay(clock.today.date), moment(play.to))}</strong>
        <PlayCounts play={play} />
        <button type="button" className="plain-button linked" onClick={() => stop.mutate({})}>
          {t.demoClock.stop}
        </button>
      </div>
    </div>
  );
}
