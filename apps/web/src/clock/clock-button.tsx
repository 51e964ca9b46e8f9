import FieldTimeOutlined from '@ant-design/icons/FieldTimeOutlined';
import { lazy, Suspense, useState } from 'react';
import { useHeld } from '../api/use-read.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { dayKind } from './day-kind.js';
import { useClock } from './use-clock.js';
import './clock.css';

const ClockDrawer = lazy(() => import('./clock-drawer.js'));

/** Business day at the top of every page; in a demonstration, pressed, it opens the clock that can be played. */
export function ClockButton() {
  const t = useTexts();
  const { longDay, clock: hour } = useFormats();
  const { today, demo } = useHeld('getWelcome', {});
  const clock = useClock();
  const [opened, setOpened] = useState(false);
  const [open, setOpen] = useState(false);
  if (!demo || !clock)
    return (
      <p className="top-day">
        {longDay(today)}
        {demo && <span className="top-demo">{t.app.demo}</span>}
      </p>
    );
  const day = longDay(clock.today.date);
  const show = () => {
    setOpened(true);
    setOpen(true);
  };
  return (
    <div className="top-day">
      <button
        type="button"
        className="plain-button clock-button"
        aria-haspopup="dialog"
        aria-label={t.demoClock.open(`${hour(clock.now)} ${day}`)}
        onClick={show}
      >
        <FieldTimeOutlined aria-hidden />
        <span className="clock-words">
          <span className="clock-day">{day}</span>
          <span className="clock-kind">
            {hour(clock.now)} · {dayKind(clock.today, t)}
          </span>
        </span>
      </button>
      {opened && (
        <Suspense>
          <ClockDrawer clock={clock} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
