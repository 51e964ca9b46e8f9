import Button from 'antd/es/button';
import { useAct } from '../api/use-act.js';
import { NoticeBox } from '../page/notice-box.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { PlayCounts } from './play-counts.js';
import { PlayProgress } from './play-progress.js';
import type { Play } from './use-clock.js';

/** How far the clock has come on its way, what happened, and how to stop it. */
export function PlayUnderWay({ play }: { play: Play }) {
  const t = useTexts();
  const { moment } = useFormats();
  const stop = useAct('stopClock');
  const deserted = play.waitsFor.includes('PLAYER');
  return (
    <div className="stack">
      <p>{t.demoClock.playing(moment(play.at), moment(play.to))}</p>
      <PlayProgress play={play} />
      {play.startedBy && <p className="quiet small">{t.demoClock.by(play.startedBy.name)}</p>}
      {deserted && <NoticeBox tone="late">{t.demoClock.deserted}</NoticeBox>}
      <PlayCounts play={play} />
      <Button type="primary" block loading={stop.isPending} onClick={() => stop.mutate({})}>
        {t.demoClock.stop}
      </Button>
      <ProblemBox error={stop.error} />
    </div>
  );
}
