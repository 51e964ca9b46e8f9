import Drawer from 'antd/es/drawer';
import { useNarrow } from '../page/use-narrow.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { dayKind } from './day-kind.js';
import { PlayControls } from './play-controls.js';
import { PlayEnded } from './play-ended.js';
import { PlayUnderWay } from './play-under-way.js';
import type { Clock } from './use-clock.js';

interface Props {
  readonly clock: Clock;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Where the clock is, how to move it, and what happened on the way. */
export default function ClockDrawer({ clock, open, onClose }: Props) {
  const t = useTexts();
  const { longDay, clock: hour, moment } = useFormats();
  const narrow = useNarrow();
  const { now, today, next, play } = clock;
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement={narrow ? 'bottom' : 'right'}
      size={narrow ? '86%' : 440}
      title={t.demoClock.title}
    >
      <div className="stack">
        <p className="clock-now">{t.demoClock.now(hour(now), longDay(today.date), dayKind(today, t))}</p>
        {play?.state === 'PLAYING' ? (
          <PlayUnderWay play={play} />
        ) : (
          <>
            <p className="quiet">
              {next === null ? t.demoClock.nothingAhead : t.demoClock.next(moment(next))}
            </p>
            <PlayControls clock={clock} />
            {play && <PlayEnded play={play} />}
          </>
        )}
        <p className="quiet small">{t.demoClock.how}</p>
      </div>
    </Drawer>
  );
}
