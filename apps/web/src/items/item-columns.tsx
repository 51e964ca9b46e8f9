import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CommitmentItemRow } from '#libs/contracts/src/http/commitment-items.js';
import { Cell } from '../page/cell.js';
import { Person } from '../page/person.js';
import { Place } from '../page/place.js';
import { placeAmong } from '../page/place-among.js';
import type { Column } from '../page/sheet.js';
import { DueChip } from '../terms-of-time/due-chip.js';
import { useTexts } from '../texts/language.js';
import { useFormats } from '../texts/use-formats.js';
import { IndicatorCell } from './indicator-cell.js';
import { WorkState } from './work-state.js';

/** What a row of the board tells; the order is the API's, over all pages. */
export function useItemColumns(rows: readonly CommitmentItemRow[]): Column<CommitmentItemRow>[] {
  const t = useTexts();
  const { day } = useFormats();
  return useMemo(() => {
    const placeOf = placeAmong(rows.map(({ unit }) => unit));
    return [
      {
        key: 'task',
        title: t.items.task,
        main: true,
        cell: ({ commitmentId, itemId, task, unit }) => (
          <>
            <Link to="/commitments/$id/items/$itemId" params={{ id: commitmentId, itemId }}>
              {task}
            </Link>
            <span className="quiet small items-place">{unit.name}</span>
            <Place>{placeOf(unit)}</Place>
          </>
        ),
      },
      {
        key: 'performer',
        title: t.items.performer,
        width: 190,
        cell: ({ performer }) => <Person person={performer} />,
      },
      {
        key: 'due',
        title: t.items.due,
        width: 170,
        cell: ({ dueOn, ...item }) => (
          <Cell>
            <span>{dueOn === null ? t.items.noDay : day(dueOn)}</span>
            <DueChip duty={item} />
          </Cell>
        ),
      },
      { key: 'state', title: t.items.status, width: 180, cell: (item) => <WorkState item={item} /> },
      {
        key: 'indicator',
        title: t.items.indicator,
        width: 180,
        cell: ({ indicator }) => <IndicatorCell indicator={indicator} />,
      },
    ];
  }, [t, day, rows]);
}
