import { Link } from '@tanstack/react-router';
import { findingStatuses } from '../../search.js';
import { lowerFirst } from '../../texts/lower-first.js';
import { useFormats } from '../../texts/use-formats.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { within, type CountedIn } from './counted-in.js';

/** Findings by where they stand, and of all of them those found before; each number opens them. */
export function FindingsCounted({ of }: { of: CountedIn }) {
  const t = useRemediationTexts();
  const { number } = useFormats();
  const { counts, unit } = of;
  const there = findingStatuses.filter((status) => counts.findings[status] > 0);
  if (there.length === 0) return <span className="quiet">{t.remediationOverview.none}</span>;
  return (
    <ul className="standing-counts">
      {there.map((status) => {
        const count = number(counts.findings[status]);
        const what = lowerFirst(t.reform.findingStatus[status]);
        return (
          <li key={status}>
            <Link
              to="/findings"
              search={{ ...within(of), status }}
              aria-label={t.remediationOverview.countOf(count, what, unit.name)}
            >
              <strong>{count}</strong> {what}
            </Link>
          </li>
        );
      })}
      {counts.repeated > 0 && (
        <li className="standing-aside">
          <Link
            to="/findings"
            search={{ ...within(of), repeated: 'true' }}
            aria-label={t.remediationOverview.countOf(
              number(counts.repeated),
              t.remediationOverview.repeated,
              unit.name,
            )}
          >
            <strong>{number(counts.repeated)}</strong> {t.remediationOverview.repeated}
          </Link>
        </li>
      )}
    </ul>
  );
}
