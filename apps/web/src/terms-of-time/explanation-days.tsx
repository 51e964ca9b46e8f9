import { useTexts } from '../texts/language.js';
import { minutesCounted, tally } from './explained.js';
import { ExplanationDay } from './explanation-day.js';
import type { ExplainedDays } from './explained-types.js';
import './explanation.css';

/** The rule, the sum, and every day with its reason. */
export function ExplanationDays({ how }: { how: ExplainedDays }) {
  const t = useTexts();
  const { counted, skipped } = tally(how.days);
  const minutes = minutesCounted(how.days);
  return (
    <>
      <p>{t.due.rule[how.rule] ?? how.rule}</p>
      {how.provisional && <p role="note">{t.due.provisional}</p>}
      <p>
        <strong>
          {minutes === undefined
            ? t.due.tally(counted, skipped)
            : t.due.hoursTally(Math.floor(minutes / 60), minutes % 60)}
        </strong>
      </p>
      <ol className="term-days">
        {how.days.map((day) => (
          <ExplanationDay key={day.date} day={day} />
        ))}
      </ol>
      <p className="quiet small">{t.due.calendar(how.calendarVersion)}</p>
    </>
  );
}
