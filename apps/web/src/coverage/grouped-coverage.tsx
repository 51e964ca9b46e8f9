import { Link } from '@tanstack/react-router';
import { useRead } from '../api/use-read.js';
import { Section } from '../page/section.js';
import { useTexts } from '../texts/language.js';
import { share } from './counts.js';
import { groupsBelow } from './groups-below.js';

/** The same, unit by unit of the next step down; only where those have units below themselves. */
export function GroupedCoverage({ unitId, year }: { unitId: string; year: number }) {
  const t = useTexts();
  const { data } = useRead('getBoard', { query: { unitId, year } });
  const groups = data ? groupsBelow(data.rows, unitId) : [];
  if (groups.length === 0) return null;
  return (
    <Section title={t.coverage.byUnit}>
      <ul className="groups">
        {groups.map(({ unit, total, signed, late }) => (
          <li key={unit.id} className="panel group">
            <Link from="/coverage" to="." search={{ unitId: unit.id, year }}>
              <strong>{unit.name}</strong>
            </Link>
            <div className="coverage-bar" aria-hidden="true">
              <span className="part-done" style={{ width: `${share(signed, total)}%` }} />
            </div>
            <span className="small">{t.coverage.group({ signed, total, late })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
