import { Link } from '@tanstack/react-router';
import type { BucketFilter } from '#libs/contracts/src/http/reports.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';

interface Props {
  readonly count: number;
  readonly unit: { readonly id: string; readonly name: string };
  readonly period?: string | undefined;
  readonly kind?: string | undefined;
  readonly bucket?: BucketFilter | undefined;
  readonly own?: boolean;
}

/** A number that opens the duties it counts; nothing opens nothing. */
export function CountLink({ count, unit, period, kind, bucket, own = false }: Props) {
  const t = useTexts();
  const { number } = useFormats();
  if (count === 0) return <span className="quiet">0</span>;
  const what = bucket === undefined ? t.report.total : t.report.filter[bucket];
  const search = {
    unitId: unit.id,
    ...(period !== undefined && { period }),
    ...(kind !== undefined && { kind }),
    ...(bucket !== undefined && { bucket }),
    ...(own && { own: 'true' as const }),
  };
  return (
    <Link
      to="/report/duties"
      search={search}
      aria-label={t.report.number(number(count), what, unit.name)}
      className={bucket === 'OPEN_OVERDUE' ? 'late' : ''}
    >
      {number(count)}
    </Link>
  );
}
