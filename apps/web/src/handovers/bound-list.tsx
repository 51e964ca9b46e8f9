import './handovers.css';
import { Link } from '@tanstack/react-router';
import { Place } from '../page/place.js';
import { useTexts } from '../texts/language.js';
import type { Bound } from './handing-over.js';
import { StatementTable } from './statement-table.js';

/** Commitments one after the other, each with the statement that goes with it. */
export function BoundList({ commitments }: { commitments: readonly Bound[] }) {
  const t = useTexts();
  return (
    <ul className="stack">
      {commitments.map(({ id, title, year, unit, statement, toReissue }) => (
        <li key={id} className="panel">
          <div className="bound-head">
            <Link to="/commitments/$id" params={{ id }}>
              <strong>{title}</strong>
            </Link>
            <span className="person-post">
              {unit.name} · {t.commitment.year(year)}
              {toReissue && ` · ${t.handovers.reissueAfter}`}
            </span>
            <Place>{unit.under ?? undefined}</Place>
          </div>
          {!toReissue && <StatementTable label={title} statement={statement} />}
        </li>
      ))}
    </ul>
  );
}
