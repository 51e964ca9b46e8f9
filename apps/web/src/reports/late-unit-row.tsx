import type { Reply } from '../api/endpoints.js';
import { Person } from '../page/person.js';
import { Place } from '../page/place.js';
import { DueChip } from '../terms-of-time/due-chip.js';
import { DueDate } from '../terms-of-time/due-date.js';
import { useTexts } from '../texts/language.js';
import { CountLink } from './count-link.js';

/** A unit with the face that answers for it, how much is overdue there, and what has been longest. */
export function LateUnitRow({ row }: { row: Reply<'listLateUnits'>['items'][number] }) {
  const t = useTexts();
  const { unit, head, overdue, open, worst } = row;
  return (
    <li className="lined-row late-unit">
      <div>
        <h3>{unit.name}</h3>
        {unit.under !== null && <Place>{unit.under}</Place>}
      </div>
      {head ? <Person person={head} /> : <span className="quiet">{t.coverage.vacant}</span>}
      <p className="late-count">
        <strong>
          <CountLink count={overdue} unit={unit} bucket="OPEN_OVERDUE" own />
        </strong>{' '}
        {t.report.late.overdue}
        <span className="quiet small place">{t.report.late.ofOpen(open)}</span>
      </p>
      <div className="late-worst">
        <span className="quiet small clipped">
          {t.report.late.worst}: {worst.title}
        </span>
        <span className="row">
          <DueChip duty={worst} />
          <DueDate due={worst} />
        </span>
      </div>
    </li>
  );
}
