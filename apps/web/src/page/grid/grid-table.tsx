import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../texts/language.js';
import { GridFoot } from './grid-foot.js';
import { gridKey } from './grid-keys.js';
import { GridRow } from './grid-row.js';
import type { GridView } from './grid-view.js';
import { keepInSight } from './keep-in-sight.js';
import { RowMenu } from './row-menu.js';
import { areaOf } from './selection.js';
import { useGridMouse } from './use-grid-mouse.js';
import './grid.css';

/** Of the column that counts the rows. */
const NUMBER_WIDTH = 56;

/** The rows as a table that is written and walked by keys. */
export default function GridTable({ props, grid }: GridView<object>) {
  const { label, columns, rowKey, frozen = 1 } = props;
  const { kept, rules, selection, acts, takeFocus } = grid;
  const t = useTexts();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [menuAt, setMenuAt] = useState<number>();
  const { active, end } = selection;
  const { top, bottom, left, right } = areaOf(selection);
  const lefts = useMemo(
    () =>
      columns.map((_, at) =>
        at < frozen ? columns.slice(0, at).reduce((sum, { width }) => sum + width, NUMBER_WIDTH) : undefined,
      ),
    [columns, frozen],
  );
  const mouse = useGridMouse(acts, setMenuAt);
  const activeBefore = useRef(active);
  useLayoutEffect(() => {
    const wanted = takeFocus();
    if (!place.current || !wanted) return;
    const { row, column } = activeBefore.current;
    const same = row === active.row && column === active.column;
    activeBefore.current = active;
    const control =
      place.current.querySelector<HTMLElement>('[data-active]') ??
      // Without rows there is one thing to do.
      place.current.parentElement?.querySelector<HTMLElement>('.grid-foot button');
    control?.focus({ preventScroll: true });
    if (wanted === 'SHOW') keepInSight(place.current, same ? end : active);
  });
  // Also where no cell has the focus, as after the last row was deleted.
  const onKeyDown = (event: KeyboardEvent) => {
    const key = gridKey(event);
    if ((key?.does === 'UNDO' || key?.does === 'REDO') && acts.press(key)) event.preventDefault();
  };
  const width = columns.reduce((sum, column) => sum + column.width, NUMBER_WIDTH);
  return (
    <div className="grid-whole" onKeyDown={onKeyDown}>
      <div className="panel grid-place" ref={place} {...mouse}>
        <table
          role="grid"
          aria-label={label}
          aria-multiselectable
          aria-describedby={`${id}-keys`}
          style={{ width }}
        >
          <colgroup>
            <col style={{ width: NUMBER_WIDTH }} />
            {columns.map((column) => (
              <col key={column.key} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="grid-frozen">
                {t.grid.number}
              </th>
              {columns.map((column, at) => (
                <th
                  key={column.key}
                  id={`${id}-${column.key}`}
                  scope="col"
                  className={lefts[at] === undefined ? undefined : 'grid-frozen'}
                  style={{ left: lefts[at] }}
                >
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.lines.map(({ row, unread }, at) => (
              <GridRow
                key={rowKey(row)}
                gridId={id}
                at={at}
                row={row}
                unread={unread}
                columns={columns}
                language={rules.language}
                acts={acts}
                lefts={lefts}
                active={at === active.row ? active.column : -1}
                from={at >= top && at <= bottom ? left : -1}
                to={at >= top && at <= bottom ? right : -1}
                onMenu={setMenuAt}
              />
            ))}
          </tbody>
        </table>
      </div>
      {kept.lines.length === 0 && <p className="quiet">{t.grid.none}</p>}
      <GridFoot grid={grid}>
        <p id={`${id}-keys`} className="quiet small">
          {t.grid.keys}
        </p>
      </GridFoot>
      {menuAt !== undefined && (
        <RowMenu
          number={menuAt + 1}
          rows={bottom - top + 1}
          beside={() => place.current?.querySelector(`tr[data-row="${menuAt}"] .grid-more`) ?? null}
          press={acts.press}
          onClose={() => {
            setMenuAt(undefined);
            acts.focus();
          }}
        />
      )}
    </div>
  );
}
