import { Link } from '@tanstack/react-router';
import { useTexts } from '../texts/language.js';
import './reports.css';

interface Props {
  readonly unitId: string | undefined;
  readonly year: number;
}

/** The three ways to look at the same duties; the unit goes along. */
export function ReportTabs({ unitId, year }: Props) {
  const t = useTexts();
  const of = unitId === undefined ? {} : { unitId };
  return (
    <nav aria-label={t.report.tabs} className="report-tabs">
      <Link to="/report" search={{ ...of, period: String(year) }} activeOptions={{ includeSearch: false }}>
        {t.report.buckets}
      </Link>
      <Link to="/heat-map" search={{ ...of, year }} activeOptions={{ includeSearch: false }}>
        {t.report.heatMap}
      </Link>
      <Link to="/late-units" search={of} activeOptions={{ includeSearch: false }}>
        {t.report.lateUnits}
      </Link>
    </nav>
  );
}
