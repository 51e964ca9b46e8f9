import { Link } from '@tanstack/react-router';
import type { BucketFilter } from '#libs/contracts/src/http/reports.js';
import type { Reply } from '../api/endpoints.js';
import { Sentence } from '../page/sentence.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { periodWords } from './period-parts.js';

/** How much there was, how much of it is late. */
export function ReportSentence({ of, kind }: { of: Reply<'getReport'>; kind: string | undefined }) {
  const t = useTexts();
  const { number, month } = useFormats();
  const { unit, period, total } = of;
  const open = (bucket?: BucketFilter) =>
    function Opened(words: string) {
      return (
        <Link
          to="/report/duties"
          search={{
            unitId: unit.id,
            period,
            ...(kind !== undefined && { kind }),
            ...(bucket && { bucket }),
          }}
          className={bucket === 'OPEN_OVERDUE' ? 'late' : ''}
        >
          {words}
        </Link>
      );
    };
  return (
    <Sentence
      text={t.report.sentence({
        unit: unit.name,
        period: periodWords(t, period, month),
        total: number(total.total),
        overdue: number(total.openOverdue),
        doneLate: number(total.doneLate),
      })}
      links={{ total: open(), overdue: open('OPEN_OVERDUE'), doneLate: open('DONE_LATE') }}
    />
  );
}
