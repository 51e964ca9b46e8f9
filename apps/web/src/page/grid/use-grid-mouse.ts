import { useMemo, useRef, type MouseEvent } from 'react';
import type { GridActs } from './grid-acts.js';
import type { CellAt } from './selection.js';

/** The cell under the mouse; a row's number counts as its column −1. */
function cellUnder(target: EventTarget): CellAt | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>('tr[data-row]')?.dataset['row'];
  const cell = target.closest<HTMLElement>('td[data-column], th[data-number]');
  if (row === undefined || !cell) return undefined;
  return { row: Number(row), column: Number(cell.dataset['column'] ?? -1) };
}

/** Whether the right button was pressed on what is selected: it stays so, and can be pasted over. */
const inSelection = ({ button, target }: MouseEvent): boolean =>
  button === 2 && target instanceof Element && target.closest('[aria-selected]') !== null;

/** Cells are reached by a click, drawn out by dragging or with Shift; the number of a row takes it whole. */
export function useGridMouse(acts: GridActs<object>, onMenu: (row: number) => void) {
  const dragged = useRef<CellAt>(undefined);
  return useMemo(
    () => ({
      onMouseDown(event: MouseEvent<HTMLElement>) {
        const cell = cellUnder(event.target);
        if (!cell || event.button === 1 || inSelection(event)) return;
        // The place of the caret in a text being written is the text's own affair.
        if (event.target instanceof HTMLElement && event.target.matches('[data-active="writing"]')) return;
        event.preventDefault();
        // What was being written is taken before its control goes.
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement && event.currentTarget.contains(activeElement))
          activeElement.blur();
        if (cell.column < 0) acts.takeRow(cell.row);
        else {
          acts.reach(cell, event.shiftKey, 'MOUSE');
          dragged.current = event.button === 0 ? cell : undefined;
        }
      },
      onMouseOver(event: MouseEvent<HTMLElement>) {
        const last = dragged.current;
        if (!last) return;
        const cell = event.buttons === 1 ? cellUnder(event.target) : undefined;
        if (!cell) dragged.current = event.buttons === 1 ? last : undefined;
        else if (cell.column >= 0 && (cell.row !== last.row || cell.column !== last.column)) {
          dragged.current = cell;
          acts.reach(cell, true, 'MOUSE');
        }
      },
      onMouseUp: () => (dragged.current = undefined),
      onClick({ target }: MouseEvent<HTMLElement>) {
        const cell = cellUnder(target);
        if (cell && target instanceof Element && target.closest('.grid-more')) onMenu(cell.row);
      },
      onContextMenu(event: MouseEvent<HTMLElement>) {
        const cell = cellUnder(event.target);
        // In a cell the browser's own menu is needed: nothing else can paste by the mouse.
        if (!cell || cell.column >= 0) return;
        event.preventDefault();
        acts.takeRow(cell.row);
        onMenu(cell.row);
      },
    }),
    [acts, onMenu],
  );
}
