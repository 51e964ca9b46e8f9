import CheckOutlined from '@ant-design/icons/CheckOutlined';
import MinusOutlined from '@ant-design/icons/MinusOutlined';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { tally } from './explained.js';
import type { Explained } from './explained-types.js';
import './explanation.css';

/** The rule, the sum, and every day with its reason. */
export function ExplanationDays({ how }: { how: Extract<Explained, { days: unknown }> }) {
  const t = useTexts();
  const { longDay } = useFormats();
  const { counted, skipped } = tally(how.days);
  return (
    <>
      <p>{t.due.rule[how.rule] ?? how.rule}</p>
      <p>
        <strong>{t.due.tally(counted, skipped)}</strong>
      </p>
      <ol className="term-days">
        {how.days.map(({ date, counted: counts, why, label, source }) => (
          <li key={date} className={counts ? 'counts' : ''}>
            <span aria-hidden="true">
              {counts ? <CheckOutlined aria-hidden /> : <MinusOutlined aria-hidden />}
            </span>
            <span>{longDay(date)}</span>
            <span className="why">
              {label ?? t.due.why[why] ?? why}
              {source !== undefined && <span className="quiet small"> ({source})</span>}
              <span className="unseen">. {counts ? t.due.counts : t.due.doesNotCount}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet small">{t.due.calendar(how.calendarVersion)}</p>
    </>
  );
}
