import type { Reply } from '../api/endpoints.js';
import { Empty } from '../page/empty.js';
import { useTexts } from '../texts/language.js';
import { DayDuties } from './day-duties.js';
import { dayOffWords } from './day-off.js';

/** The days of the month on which something is due or that are off under a name, in order. */
export function Agenda({ of }: { of: Reply<'getDutyCalendar'> }) {
  const t = useTexts();
  const { days, duties, month, today, unit } = of;
  const told = days.filter(
    (day) =>
      day.date.startsWith(month) &&
      (day.duties > 0 || (day.working !== null && dayOffWords(t, day) !== undefined)),
  );
  return (
    <div className="stack agenda">
      {duties.length === 0 && (
        <div className="panel">
          <Empty>{t.myCalendar.nothing}</Empty>
        </div>
      )}
      {told.map((day) => (
        <DayDuties
          key={day.date}
          day={day}
          duties={duties}
          today={today}
          unitId={unit?.id ?? null}
          folds={unit !== null}
        />
      ))}
    </div>
  );
}
