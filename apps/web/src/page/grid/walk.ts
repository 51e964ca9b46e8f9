import type { KeyboardEvent } from 'react';
import type { GridActs } from './grid-acts.js';
import { gridKey } from './grid-keys.js';
import { isComposing } from './is-composing.js';

/** What a cell does itself when its control is asked to. */
export interface OwnKeys {
  /** Writing begins with what the cell holds, or empty after Backspace. */
  readonly edit: (empty: boolean) => void;
  readonly menu: () => void;
}

/** Keys in the active cell while nothing is written in it. */
export function walk(event: KeyboardEvent, acts: GridActs<object>, own: OwnKeys): void {
  if (isComposing(event)) return;
  const key = gridKey(event);
  if (!key) {
    // A line break in a cell is begun by no line break.
    if (event.key === 'Enter') event.preventDefault();
    return;
  }
  if (key.does === 'EDIT' || key.does === 'OPEN' || key.does === 'ERASE') own.edit(key.does === 'ERASE');
  else if (key.does === 'MENU') own.menu();
  // Tab leads on from the last cell.
  else if (!acts.press(key)) return;
  event.preventDefault();
  event.stopPropagation();
}
