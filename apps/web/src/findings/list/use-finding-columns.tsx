import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Finding } from '#libs/contracts/src/http/findings.js';
import { Place } from '../../page/place.js';
import { placeAmong } from '../../page/place-among.js';
import type { Column } from '../../page/sheet.js';
import { useRemediationTexts } from '../../remediation/texts/use-remediation-texts.js';
import { FindingState } from '../finding-state.js';
import { RemedyTime } from '../remedy-time.js';
import { useInLanguage } from '../../texts/use-in-language.js';
import { LinesCell } from './lines-cell.js';
import './list.css';
import { Cell } from '../../page/cell.js';

/** What a row of the findings tells; the order is the API's, over all pages. */
export function useFindingColumns(rows: readonly Finding[]): Column<Finding>[] {
  const t = useRemediationTexts();
  const said = useInLanguage();
  return useMemo(() => {
    const placeOf = placeAmong(rows.map(({ unit }) => unit));
    return [
      {
        key: 'seen',
        title: t.findings.seen,
        main: true,
        cell: ({ id, conclusion, number, unit, content, seen }) => (
          <Cell>
            <span>
              <Link to="/findings/$id" params={{ id }}>
                {t.findings.number(conclusion, number)}
              </Link>{' '}
              · {unit.name}
            </span>
            <Place>{placeOf(unit)}</Place>
            <span className="finding-seen" lang="vi">
              {seen}
            </span>
            <span className="quiet small">{t.reform.content[content]}</span>
          </Cell>
        ),
      },
      {
        key: 'lastDay',
        title: t.findings.severityAndDay,
        width: 200,
        cell: (finding) => (
          <Cell>
            <span className="quiet small">{said(finding.severity.name)}</span>
            <RemedyTime finding={finding} />
          </Cell>
        ),
      },
      {
        key: 'state',
        title: t.findings.state,
        width: 225,
        cell: (finding) => <FindingState finding={finding} />,
      },
      { key: 'plan', title: t.findings.plan, width: 150, cell: (finding) => <LinesCell of={finding} /> },
    ];
  }, [t, said, rows]);
}
