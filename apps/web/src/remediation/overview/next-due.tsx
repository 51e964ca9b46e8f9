import { Link } from '@tanstack/react-router';
import { useFormats } from '../../texts/use-formats.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { within, type CountedIn } from './counted-in.js';

/** The next day on which a line is due; it opens the lines that are in time. */
export function NextDue({ of }: { of: CountedIn }) {
  const t = useRemediationTexts();
  const { day } = useFormats();
  const { nextDue } = of.counts;
  if (nextDue === null) return <span className="quiet">{t.remediationOverview.noNext}</span>;
  return (
    <Link
      to="/report/duties"
      search={{ ...within(of), kind: 'LINE', bucket: 'OPEN_IN_TERM' }}
      aria-label={t.remediationOverview.nextOf(day(nextDue), of.unit.name)}
    >
      {day(nextDue)}
    </Link>
  );
}
