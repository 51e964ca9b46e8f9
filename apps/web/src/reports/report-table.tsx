import { Link } from '@tanstack/react-router';
import type { BucketCounts, BucketFilter } from '#libs/contracts/src/http/reports.js';
import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { CountLink } from './count-link.js';
import './reports.css';

interface Props {
  readonly report: Reply<'getReport'>;
  readonly kind: string | undefined;
}

/** The columns that add up, and how the list calls them. */
const columns = [
  ['DONE_ON_TIME', 'doneOnTime'],
  ['DONE_LATE', 'doneLate'],
  ['OPEN_IN_TERM', 'openInTerm'],
  ['OPEN_OVERDUE', 'openOverdue'],
  ['NO_DEADLINE', 'noDeadline'],
] as const satisfies readonly (readonly [BucketFilter, keyof BucketCounts])[];

/** Units by buckets. The unit's name stays in sight while the numbers are pushed aside. */
export function ReportTable({ report, kind }: Props) {
  const t = useTexts();
  const { number } = useFormats();
  const { unit, period, total, rows } = report;
  const cells = (counts: BucketCounts, of: typeof unit, own: boolean) => {
    const shared = { unit: of, period, kind, own };
    return (
      <>
        {columns.map(([bucket, name]) => (
          <td key={bucket}>
            <CountLink {...shared} count={counts[name]} bucket={bucket} />
            {bucket === 'NO_DEADLINE' && counts.noDeadlineDone > 0 && (
              <span className="quiet small beneath">
                {t.report.ofWhichDone(number(counts.noDeadlineDone))}
              </span>
            )}
          </td>
        ))}
        <td className="sum">
          <CountLink {...shared} count={counts.total} />
        </td>
        <td className="beside">
          <CountLink {...shared} count={counts.lateByOriginal} bucket="LATE_BY_ORIGINAL" />
        </td>
      </>
    );
  };
  return (
    <div className="panel wide-table" role="region" aria-label={t.report.title} tabIndex={0}>
      <table className="figures">
        <caption className="unseen">{t.report.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.report.unit}</th>
            {columns.map(([bucket]) => (
              <th key={bucket} scope="col">
                {t.report.bucket[bucket]}
              </th>
            ))}
            <th scope="col" className="sum">
              {t.report.total}
            </th>
            <th scope="col" className="beside">
              {t.report.lateByOriginal}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="whole">
            <th scope="row">{t.report.whole}</th>
            {cells(total, unit, false)}
          </tr>
          {rows.map(({ unit: of, own, opens, counts }) => (
            <tr key={of.id}>
              <th scope="row">
                {own ? (
                  t.report.ownOnly(of.name)
                ) : opens ? (
                  <Link
                    from="/report"
                    to="."
                    search={(before) => ({ ...before, unitId: of.id })}
                    aria-label={t.report.openBelow(of.name)}
                  >
                    {of.name}
                  </Link>
                ) : (
                  of.name
                )}
              </th>
              {cells(counts, of, own)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
