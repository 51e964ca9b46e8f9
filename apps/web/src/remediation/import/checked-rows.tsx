import Segmented from 'antd/es/segmented';
import { useState } from 'react';
import { Sheet, type Column } from '../../page/sheet.js';
import { useRemediationTexts } from '../texts/use-remediation-texts.js';
import { countStates, rowStates, type Imported, type Row, type RowState } from './imported.js';
import { StateChip } from './state-chip.js';

/** As many as one looks through on the page; all reasons stand in the sheet that comes back. */
const SHOWN = 200;

/** The rows of a sheet with what each comes to; those to mend first. */
export function CheckedRows({ what, rows }: { what: Imported; rows: readonly Row[] }) {
  const t = useRemediationTexts();
  const counts = countStates(rows);
  const [chosen, choose] = useState<RowState | 'ALL'>(counts.REFUSED > 0 ? 'REFUSED' : 'ALL');
  const of = rows.filter(({ state }) => chosen === 'ALL' || state === chosen);
  const options = [
    { value: 'ALL' as const, label: `${t.imports.all} (${rows.length})` },
    ...rowStates
      .filter((state) => counts[state] > 0)
      .map((state) => ({ value: state, label: `${t.imports.state[state]} (${counts[state]})` })),
  ];
  const columns: readonly Column<Row>[] = [
    {
      key: 'text',
      title: t.imports.text[what],
      main: true,
      cell: ({ row, title }) => (
        <span lang="vi">
          <strong>{t.imports.rowAt(row)}</strong> {title}
        </span>
      ),
    },
    {
      key: 'state',
      title: t.imports.stateTitle,
      width: 130,
      cell: ({ state }) => <StateChip state={state} />,
    },
    { key: 'number', title: t.imports.number, width: 70, cell: ({ number }) => number ?? '–' },
    {
      key: 'of',
      title: t.imports.of[what],
      width: 180,
      cell: ({ of: whose }) => <span lang="vi">{whose}</span>,
    },
    { key: 'why', title: t.imports.why, width: 380, cell: (row) => <Why row={row} /> },
  ];
  return (
    <div className="stack">
      <div className="scroll-across">
        <Segmented
          aria-label={t.imports.show}
          options={options}
          value={options.some(({ value }) => value === chosen) ? chosen : 'ALL'}
          onChange={choose}
        />
      </div>
      <Sheet
        label={t.imports.checked}
        rows={of.slice(0, SHOWN)}
        rowKey={({ row }) => String(row)}
        columns={columns}
      />
      {of.length > SHOWN && <p className="quiet">{t.imports.more(of.length - SHOWN)}</p>}
    </div>
  );
}

function Why({ row: { reasons, columns } }: { row: Row }) {
  const t = useRemediationTexts();
  if (columns.length > 0) return <span lang="vi">{t.imports.changes(columns.join(', '))}</span>;
  return (
    <ul className="import-reasons">
      {reasons.map(({ cell, code, text }) => (
        <li key={`${cell} ${code}`}>
          {cell !== null && <strong>{t.imports.cell(cell)}</strong>} {text}
        </li>
      ))}
    </ul>
  );
}
