import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { useToday } from '../session/read-welcome.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { share } from './counts.js';
import './coverage.css';

type Part = {
  readonly name: string;
  readonly count: number;
  readonly tone: string;
  readonly status?: 'ISSUED' | 'SIGNED' | 'IN_FORCE' | 'EXPIRED';
};

/** How far the whole has come, as one bar; each part opens its records. */
export function CoveragePicture({ of }: { of: Reply<'getCoverage'> }) {
  const t = useTexts();
  const { number } = useFormats();
  const { total, inForce, signed, issued, withoutCommitment, unit, year } = of;
  // What both have signed is in force while its year lasts.
  const signedByBoth = year < Number(useToday().slice(0, 4)) ? 'EXPIRED' : 'IN_FORCE';
  const parts: Part[] = [
    { name: t.status[signedByBoth], count: inForce, tone: 'done', status: signedByBoth },
    { name: t.status.SIGNED, count: signed, tone: 'under-way', status: 'SIGNED' },
    { name: t.status.ISSUED, count: issued, tone: 'soon', status: 'ISSUED' },
    { name: t.coverage.without, count: withoutCommitment, tone: 'still' },
  ];
  return (
    <figure className="panel padded">
      <div className="coverage-bar" aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ name, count, tone }) => (
            <span key={name} className={`part-${tone}`} style={{ width: `${share(count, total)}%` }} />
          ))}
      </div>
      <figcaption>
        <ul className="coverage-legend">
          {parts.map(({ name, count, tone, status }) => (
            <li key={name}>
              <span className={`swatch part-${tone}`} />
              {status ? (
                <Link to="/commitments" search={{ unitId: unit.id, year, status }}>
                  {number(count)}
                </Link>
              ) : (
                <Link
                  from="/coverage"
                  to="."
                  search={(before) => ({ ...before, only: 'without' })}
                  hash="missing"
                >
                  {number(count)}
                </Link>
              )}{' '}
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
