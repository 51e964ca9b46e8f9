import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Bucket, BucketCounts } from '#libs/contracts/src/http/reports.js';
import { ShareBar } from '../../page/pictures/share-bar.js';
import type { SharePart } from '../../page/pictures/share-part.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { within, type CountedIn } from './counted-in.js';

/** In the order of the bar: what is done, what goes on, what is late. */
const buckets = [
  ['DONE_ON_TIME', 'doneOnTime', 'done'],
  ['DONE_LATE', 'doneLate', 'done-late'],
  ['OPEN_IN_TERM', 'openInTerm', 'open'],
  ['NO_DEADLINE', 'noDeadline', 'none'],
  ['OPEN_OVERDUE', 'openOverdue', 'late'],
] as const satisfies readonly (readonly [Bucket, keyof BucketCounts, SharePart['look']])[];

/** Lines as the report counts them, as a bar with its words; each number opens them. */
export function LinesCounted({ of }: { of: CountedIn }) {
  const t = useRemediationTexts();
  const { lines } = of.counts;
  if (lines.total === 0) return <span className="quiet">{t.remediationOverview.none}</span>;
  const parts = buckets
    .filter(([, name]) => lines[name] > 0)
    .map(([bucket, name, look]) => ({
      key: bucket,
      name: t.remediationOverview.line[bucket],
      count: lines[name],
      look,
      link: (words: ReactNode) => (
        <Link
          to="/report/duties"
          search={{ ...within(of), kind: 'LINE', bucket }}
          {...(bucket === 'OPEN_OVERDUE' && { className: 'late' })}
        >
          {words}
        </Link>
      ),
    }));
  return <ShareBar parts={parts} legend />;
}
