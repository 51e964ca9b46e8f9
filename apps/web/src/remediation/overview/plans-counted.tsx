import { Link } from '@tanstack/react-router';
import { planStatuses } from '../../search.js';
import { lowerFirst } from '../../texts/lower-first.js';
import { useFormats } from '../../texts/use-formats.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { within, type CountedIn } from './counted-in.js';

/** Plans by where they stand; each number opens them. */
export function PlansCounted({ of }: { of: CountedIn }) {
  const t = useRemediationTexts();
  const { number } = useFormats();
  const there = planStatuses.filter((status) => of.counts.plans[status] > 0);
  if (there.length === 0) return <span className="quiet">{t.remediationOverview.none}</span>;
  return (
    <ul className="standing-counts">
      {there.map((status) => {
        const count = number(of.counts.plans[status]);
        const what = lowerFirst(t.reform.planStatus[status]);
        return (
          <li key={status}>
            <Link
              to="/plans"
              search={{ ...within(of), status }}
              aria-label={t.remediationOverview.countOf(count, what, of.unit.name)}
            >
              <strong>{count}</strong> {what}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
