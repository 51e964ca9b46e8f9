import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import { Place } from '../../page/place.js';
import { placeAmong } from '../../page/place-among.js';
import type { Column } from '../../page/sheet.js';
import { useTexts } from '../../texts/language.js';
import { FindingState } from '../finding-state.js';
import { RemedyTime } from '../remedy-time.js';
import { useInLanguage } from '../use-in-language.js';
import { LinesCell } from './lines-cell.js';

/** What a row of the findings tells; the order is the API's, over all pages. */
export function useFindingColumns(rows: readonly Finding[]): Column<Finding>[] {
  const t = useTexts();
  const said = useInLanguage();
  return useMemo(() => {
    const placeOf = placeAmong(rows.map(({ unit }) => unit));
    return [
      {
        key: 'seen',
        title: t.findings.seen,
        main: true,
        cell: ({ id, conclusion, number, content, seen }) => (
          <>
            <Link to="/findings/$id" params={{ id }}>
              {t.findings.number(conclusion, number)}
            </Link>
            <span className="quiet small"> · {t.findings.content[content]}</span>
            <span className="finding-seen" lang="vi">
              {seen}
            </span>
          </>
        ),
      },
      {
        key: 'unit',
        title: t.list.unit,
        width: 160,
        cell: ({ unit }) => (
          <>
            {unit.name}
            <Place>{placeOf(unit)}</Place>
          </>
        ),
      },
      {
        key: 'severity',
        title: t.findings.severity,
        width: 110,
        cell: ({ severity }) => said(severity.name),
      },
      {
        key: 'lastDay',
        title: t.findings.lastDay,
        width: 210,
        cell: (finding) => <RemedyTime finding={finding} />,
      },
      {
        key: 'state',
        title: t.findings.state,
        width: 220,
        cell: (finding) => <FindingState finding={finding} />,
      },
      { key: 'plan', title: t.findings.plan, width: 160, cell: (finding) => <LinesCell of={finding} /> },
    ];
  }, [t, said, rows]);
}
