import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CommitmentRow } from '#libs/contracts/src/http/commitments.js';
import { Place } from '../../page/place.js';
import { placeAmong } from '../../page/place-among.js';
import { Person } from '../../page/person.js';
import type { Column } from '../../page/sheet.js';
import { useTexts } from '../../texts/language.js';
import { useFormats } from '../../texts/use-formats.js';
import { StatusChip } from '../status-chip.js';
import { TextChip } from '../text-chip.js';

/** What a row of the list tells. */
export function useListColumns(rows: readonly CommitmentRow[]): Column<CommitmentRow>[] {
  const t = useTexts();
  const { day, moment } = useFormats();
  return useMemo(() => {
    const placeOf = placeAmong(rows.map(({ unit }) => unit));
    return [
      {
        key: 'unit',
        title: t.list.unit,
        main: true,
        compare: (one, other) => one.unit.name.localeCompare(other.unit.name, 'vi'),
        cell: ({ id, unit, title }) => (
          <>
            <Link to="/commitments/$id" params={{ id }}>
              {unit.name}
            </Link>
            <Place>{placeOf(unit)}</Place>
            <span className="quiet small clipped">{title}</span>
          </>
        ),
      },
      {
        key: 'signatory',
        title: t.commitment.signatory,
        width: 240,
        cell: ({ signatory }) => <Person person={signatory} />,
      },
      {
        key: 'status',
        title: t.list.status,
        width: 176,
        compare: (one, other) => one.status.localeCompare(other.status),
        cell: (row) => (
          <div className="row">
            <StatusChip status={row.status} />
            <TextChip of={row} />
          </div>
        ),
      },
      {
        key: 'signBy',
        title: t.list.signBy,
        width: 118,
        compare: (one, other) => (one.signBy ?? '').localeCompare(other.signBy ?? ''),
        cell: ({ signBy }) => (signBy === null ? '—' : day(signBy)),
      },
      {
        key: 'signedAt',
        title: t.list.signedAt,
        width: 156,
        compare: (one, other) => (one.signedAt ?? '').localeCompare(other.signedAt ?? ''),
        cell: ({ signedAt }) => (signedAt === null ? '—' : moment(signedAt)),
      },
    ];
  }, [t, day, moment, rows]);
}
