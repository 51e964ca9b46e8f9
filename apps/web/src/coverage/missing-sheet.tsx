import { Link } from '@tanstack/react-router';
import Segmented from 'antd/es/segmented';
import { useNavigate } from '@tanstack/react-router';
import type { Reply } from '../api/endpoints.js';
import { StatusChip } from '../commitments/status-chip.js';
import { Empty } from '../page/empty.js';
import { Place } from '../page/place.js';
import { placeAmong } from '../page/place-among.js';
import { Person } from '../page/person.js';
import { Sheet } from '../page/sheet.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { MissingSince } from './missing-since.js';

type Missing = Reply<'getCoverage'>['missing'];
type Only = 'late' | 'without' | 'waiting' | 'returned' | undefined;

const passes = (only: Only) => (row: Missing[number]) => {
  if (only === undefined) return true;
  if (only === 'without') return row.commitmentId === null;
  if (only === 'returned') return row.status === 'RETURNED';
  const late = row.workingDaysLate !== null && row.workingDaysLate > 0;
  return only === 'late' ? late : row.commitmentId !== null && !late;
};

/** Who has not signed, the longest late first. */
export function MissingSheet({ missing, only }: { missing: Missing; only: Only }) {
  const t = useTexts();
  const { day } = useFormats();
  const navigate = useNavigate({ from: '/coverage' });
  const placeOf = placeAmong(missing.map(({ unit }) => unit));
  const late = (row: Missing[number]) => row.workingDaysLate ?? -Infinity;
  const rows = missing.filter(passes(only)).toSorted((one, other) => late(other) - late(one));
  if (missing.length === 0)
    return (
      <div className="panel">
        <Empty>{t.coverage.nobody}</Empty>
      </div>
    );
  return (
    <div className="stack">
      <div>
        <Segmented<string>
          aria-label={t.coverage.show}
          value={only ?? 'all'}
          options={(['all', 'late', 'waiting', 'returned', 'without'] as const).map((value) => ({
            value,
            label: t.coverage.only[value],
          }))}
          onChange={(value) =>
            void navigate({
              search: ({ only: _, ...rest }) => (value === 'all' ? rest : { ...rest, only: value as Only }),
            })
          }
        />
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{t.coverage.noneSo}</p>
      ) : (
        <Sheet
          label={t.coverage.missing}
          rows={rows}
          rowKey={({ unit }) => unit.id}
          columns={[
            {
              key: 'unit',
              title: t.list.unit,
              main: true,
              compare: (one, other) => one.unit.name.localeCompare(other.unit.name, 'vi'),
              cell: ({ unit, commitmentId }) => (
                <>
                  {commitmentId === null ? (
                    <strong>{unit.name}</strong>
                  ) : (
                    <Link to="/commitments/$id" params={{ id: commitmentId }}>
                      {unit.name}
                    </Link>
                  )}
                  <Place>{placeOf(unit)}</Place>
                </>
              ),
            },
            {
              key: 'head',
              title: t.coverage.head,
              width: 250,
              cell: ({ head }) =>
                head ? <Person person={head} /> : <span className="quiet">{t.coverage.vacant}</span>,
            },
            {
              key: 'status',
              title: t.list.status,
              width: 170,
              cell: ({ status }) =>
                status ? <StatusChip status={status} /> : <span className="quiet">{t.coverage.without}</span>,
            },
            {
              key: 'signBy',
              title: t.list.signBy,
              width: 120,
              compare: (one, other) => (one.signBy ?? '').localeCompare(other.signBy ?? ''),
              cell: ({ signBy }) => (signBy === null ? '—' : day(signBy)),
            },
            { key: 'since', title: t.coverage.since, width: 250, cell: (row) => <MissingSince row={row} /> },
          ]}
        />
      )}
    </div>
  );
}
