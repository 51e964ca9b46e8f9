import { Link } from '@tanstack/react-router';
import type { RemediationOverview } from '#libs/contracts/src/http/remediation-overview.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';

/** The way up from a unit, as far as the reader sees. */
export function UnitsAbove({ of: { above, unit } }: { of: Pick<RemediationOverview, 'above' | 'unit'> }) {
  const t = useRemediationTexts();
  if (above.length === 0) return null;
  return (
    <nav aria-label={t.remediationOverview.above}>
      <ol className="units-above">
        {above.map(({ id, name }) => (
          <li key={id}>
            <Link from="/remediation" to="." search={{ unitId: id }}>
              {name}
            </Link>
          </li>
        ))}
        <li aria-current="page">{unit.name}</li>
      </ol>
    </nav>
  );
}
