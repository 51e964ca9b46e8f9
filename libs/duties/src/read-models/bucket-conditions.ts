import type { BucketFilter } from '#libs/contracts/src/http/reports.js';

/** A duty that was done at the very moment it was due is late; one whose closing moment nobody recorded is not. */
const doneLate = (due: string): string =>
  `d.state = 'DONE' and d.due_at is not null and coalesce(d.closed_at >= ${due}, false)`;
/** Who said in time that it is done waits for the answer, and is not late meanwhile. */
export const notSubmittedBy = (due: string): string => `(d.submitted_at is null or d.submitted_at >= ${due})`;
const first = 'coalesce(d.original_due_at, d.due_at)';

/** SQL that is true for a duty `d` in a bucket, at a moment that is only asked for where it matters. The tallies count by the same rules. */
export function inBucket(bucket: BucketFilter, now: () => string): string {
  switch (bucket) {
    case 'DONE_ON_TIME':
      return `d.state = 'DONE' and d.due_at is not null and coalesce(d.closed_at < d.due_at, true)`;
    case 'DONE_LATE':
      return doneLate('d.due_at');
    case 'OPEN_IN_TERM':
      return `d.state = 'OPEN' and (d.due_at > ${now()} or d.submitted_at < d.due_at)`;
    case 'OPEN_OVERDUE':
      return `d.state = 'OPEN' and d.due_at <= ${now()} and ${notSubmittedBy('d.due_at')}`;
    case 'NO_DEADLINE':
      return `d.state <> 'CANCELLED' and d.due_at is null`;
    case 'LATE':
      return `(${inBucket('DONE_LATE', now)} or ${inBucket('OPEN_OVERDUE', now)})`;
    case 'LATE_BY_ORIGINAL':
      return `d.due_at is not null and (${doneLate(first)} or d.state = 'OPEN' and ${first} <= ${now()} and ${notSubmittedBy(first)})`;
  }
}
