import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { RemediationOverview } from '#libs/contracts/src/http/remediation-overview.js';
import { Sheet, type Column } from '../../page/sheet.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { FindingsCounted } from './findings-counted.js';
import { LinesCounted } from './lines-counted.js';
import { NextDue } from './next-due.js';
import { PlansCounted } from './plans-counted.js';

type Row = RemediationOverview['rows'][number];

/** Units right below one, each with all that lies below it; a unit opens in the same way. */
export function UnitSheet({ rows }: { rows: readonly Row[] }) {
  const t = useRemediationTexts();
  const columns = useMemo((): Column<Row>[] => {
    return [
      {
        key: 'unit',
        title: t.remediationOverview.column.unit,
        main: true,
        cell: ({ unit }) => (
          <Link from="/remediation" to="." search={{ unitId: unit.id }} className="duty-title">
            {unit.name}
          </Link>
        ),
      },
      {
        key: 'findings',
        title: t.remediationOverview.column.findings,
        width: 205,
        cell: (row) => <FindingsCounted of={row} />,
      },
      {
        key: 'plans',
        title: t.remediationOverview.column.plans,
        width: 215,
        cell: (row) => <PlansCounted of={row} />,
      },
      {
        key: 'lines',
        title: t.remediationOverview.column.lines,
        width: 265,
        cell: (row) => <LinesCounted of={row} />,
      },
      {
        key: 'nextDue',
        title: t.remediationOverview.column.nextDue,
        width: 120,
        cell: (row) => <NextDue of={row} />,
      },
    ];
  }, [t]);
  return (
    <Sheet
      label={t.remediationOverview.byUnit}
      rows={rows}
      rowKey={({ unit }) => unit.id}
      columns={columns}
    />
  );
}
