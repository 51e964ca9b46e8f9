import Button from 'antd/es/button';
import { useState } from 'react';
import type { Call } from '../api/endpoints.js';
import { useAct } from '../api/use-act.js';
import { DayField } from '../page/day-field.js';
import { Field } from '../page/field.js';
import { ProblemBox } from '../page/problem-box.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import type { Clock } from './use-clock.js';

type To = Call<'playClock'>['body']['to'];

/** How far to play: what falls due next, a day, a week, the year's end, a chosen day, or on to where the last play was to lead. */
export function PlayControls({ clock: { now, today, next, yearEnd, play: last } }: { clock: Clock }) {
  const t = useTexts();
  const { moment } = useFormats();
  const [on, setOn] = useState<string | null>(null);
  const play = useAct('playClock');
  const ask = (to: To) => play.mutate({ body: { to } });
  const goesOn = last !== null && last.state !== 'DONE' && last.to > now;
  return (
    <div className="stack">
      {goesOn && (
        <Button block onClick={() => ask({ until: 'INSTANT', at: last.to })} loading={play.isPending}>
          {t.demoClock.goOn(moment(last.to))}
        </Button>
      )}
      <Button
        type="primary"
        block
        disabled={next === null}
        loading={play.isPending}
        onClick={() => ask({ until: 'NEXT_EVENT' })}
      >
        {t.demoClock.toNext}
      </Button>
      <div className="clock-ways">
        <Button onClick={() => ask({ until: 'DAY' })}>{t.demoClock.day}</Button>
        <Button onClick={() => ask({ until: 'WEEK' })}>{t.demoClock.week}</Button>
        <Button onClick={() => ask({ until: 'YEAR_END' })}>{t.demoClock.yearEnd(yearEnd.slice(0, 4))}</Button>
      </div>
      <div className="clock-chosen">
        <Field label={t.demoClock.choose}>
          {({ id }) => <DayField id={id} value={on} onChange={setOn} earliest={today.date} />}
        </Field>
        <Button disabled={on === null} onClick={() => on !== null && ask({ until: 'DATE', on })}>
          {t.demoClock.toDay}
        </Button>
      </div>
      <ProblemBox error={play.error} />
    </div>
  );
}
