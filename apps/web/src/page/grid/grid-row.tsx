import EllipsisOutlined from '@ant-design/icons/EllipsisOutlined';
import { memo, useMemo } from 'react';
import { useTexts } from '../../texts/language.js';
import type { Language } from '../../texts/load-catalogue.js';
import { ActiveCell } from './active-cell.js';
import { CellContent } from './cell-content.js';
import type { GridColumn } from './column.js';
import type { GridActs } from './grid-acts.js';
import type { UnreadOfRow } from './line.js';
import { problemOf } from './problem-of.js';
import { problemWords } from './problem-words.js';

interface Props {
  readonly gridId: string;
  readonly at: number;
  readonly row: object;
  readonly unread: UnreadOfRow;
  readonly columns: readonly GridColumn<object>[];
  readonly language: Language;
  readonly acts: GridActs<object>;
  /** Where the frozen columns stop, in pixels. */
  readonly lefts: readonly (number | undefined)[];
  /** The column of the active cell, −1 in all other rows. */
  readonly active: number;
  /** The columns selected here, −1 where there are none. */
  readonly from: number;
  readonly to: number;
  readonly onMenu: (row: number) => void;
}

/** One row. What its neighbours do leaves it as it is drawn: of hundreds, a key draws one or two. */
export const GridRow = memo(function GridRow(props: Props) {
  const { gridId, at, row, unread, columns, language, acts, lefts, active, from, to, onMenu } = props;
  const t = useTexts();
  const line = useMemo(() => ({ row, unread }), [row, unread]);
  return (
    <tr data-row={at}>
      <th
        scope="row"
        aria-label={t.grid.row(at + 1)}
        className={from >= 0 ? 'grid-frozen grid-count-on' : 'grid-frozen'}
        data-number
      >
        <span className="grid-count">
          {at + 1}
          <button
            type="button"
            tabIndex={-1}
            className="plain-button grid-more"
            aria-haspopup="menu"
            aria-label={t.grid.rowMenu(at + 1)}
          >
            <EllipsisOutlined aria-hidden />
          </button>
        </span>
      </th>
      {columns.map((column, index) => {
        const problem = problemOf(column, line, language);
        const words = problem === null ? undefined : problemWords(t, problem);
        const on = index >= from && index <= to && from >= 0;
        const problemId = words === undefined ? undefined : `${gridId}-${at}-${index}-problem`;
        const shown = { column, line, language, words, problemId };
        return (
          <td
            key={column.key}
            data-column={index}
            className={`grid-of-${column.kind.toLowerCase()}${lefts[index] === undefined ? '' : ' grid-frozen'}${on ? ' grid-on' : ''}`}
            style={{ left: lefts[index] }}
            aria-selected={on || undefined}
            aria-invalid={words !== undefined || undefined}
            aria-describedby={problemId}
            aria-readonly={column.readOnly}
          >
            {index === active ? (
              <ActiveCell
                {...shown}
                cell={{ row: at, column: index }}
                headId={`${gridId}-${column.key}`}
                acts={acts}
                onMenu={() => onMenu(at)}
              />
            ) : (
              <CellContent {...shown} />
            )}
          </td>
        );
      })}
    </tr>
  );
});
