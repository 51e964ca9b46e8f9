import { Link } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { shadeOf, shareLate } from './heat.js';
import './reports.css';

interface Props {
  readonly map: Reply<'getHeatMap'>;
  readonly year: number;
  readonly kind: string | undefined;
}
type Row = Reply<'getHeatMap'>['rows'][number];

/** Units by months: the share late as a number, its shade beside it. */
export function HeatMapTable({ map, year, kind }: Props) {
  const t = useTexts();
  const rows = map.rows.filter(({ own, months }) => !own || months.some(({ due }) => due > 0));
  return (
    <div className="panel wide-table" role="region" aria-label={t.report.heat.caption(year)} tabIndex={0}>
      <table className="figures heat">
        <caption className="unseen">{t.report.heat.caption(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.report.unit}</th>
            {Array.from({ length: 12 }, (_, index) => (
              <th key={index} scope="col">
                {t.report.heat.month(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit.id}>
              <th scope="row">
                {row.own ? (
                  t.report.ownOnly(row.unit.name)
                ) : row.opens ? (
                  <Link
                    from="/heat-map"
                    to="."
                    search={(before) => ({ ...before, unitId: row.unit.id })}
                    aria-label={t.report.openBelow(row.unit.name)}
                  >
                    {row.unit.name}
                  </Link>
                ) : (
                  row.unit.name
                )}
              </th>
              {row.months.map((cell) => (
                <HeatCell key={cell.month} row={row} cell={cell} kind={kind} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function HeatCell({ row, cell, kind }: { row: Row; cell: Row['months'][number]; kind: string | undefined }) {
  const t = useTexts();
  const { month } = useFormats();
  if (cell.due === 0)
    return (
      <td className="shade-none">
        <span aria-hidden="true">·</span>
        <span className="unseen">{t.report.heat.nothing}</span>
      </td>
    );
  const share = shareLate(cell);
  return (
    <td className={`shade-${shadeOf(share)}`}>
      <Link
        to="/report/duties"
        search={{
          unitId: row.unit.id,
          period: cell.month,
          ...(kind !== undefined && { kind }),
          ...(cell.late > 0 && { bucket: 'LATE' as const }),
          ...(row.own && { own: 'true' as const }),
        }}
        aria-label={`${row.unit.name}, ${month(cell.month)}: ${share}%, ${t.report.heat.cell(cell.late, cell.due)}`}
        title={t.report.heat.cell(cell.late, cell.due)}
      >
        {share}%
      </Link>
    </td>
  );
}
