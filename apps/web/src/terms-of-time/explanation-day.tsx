import CheckOutlined from '@ant-design/icons/CheckOutlined';
import MinusOutlined from '@ant-design/icons/MinusOutlined';
import { useTexts } from '../texts/language.js';
import { upperFirst } from '../texts/upper-first.js';
import { useFormats } from '../texts/use-formats.js';
import type { TermDay } from './explained-types.js';

/** A day on the way of a term: whether it was counted, why, and which hours of it. */
export function ExplanationDay({ day }: { day: TermDay }) {
  const t = useTexts();
  const { longDay, clock } = useFormats();
  const { date, counted, why, label, source, provisional, stretches = [] } = day;
  const hours = stretches.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ');
  return (
    <li className={counted ? 'counts' : ''}>
      <span aria-hidden="true">
        {counted ? <CheckOutlined aria-hidden /> : <MinusOutlined aria-hidden />}
      </span>
      <span>{upperFirst(longDay(date))}</span>
      <span className="why">
        {label ?? t.due.why[why] ?? why}
        {hours !== '' && <>, {hours}</>}
        {provisional && <> · {t.due.provisionalDay}</>}
        {source !== undefined && <span className="quiet small"> ({source})</span>}
        <span className="unseen">. {counted ? t.due.counts : t.due.doesNotCount}</span>
      </span>
    </li>
  );
}
