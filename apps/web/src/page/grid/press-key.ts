import type { Bound } from './bound.js';
import type { GridActs } from './grid-acts.js';
import { inserted, removed, shifted } from './rows.js';
import {
  areaOf,
  clamped,
  entered,
  everything,
  moved,
  over,
  tabbed,
  wholeRows,
  type CellAt,
  type GridSize,
  type Selection,
} from './selection.js';
import { cleared, filledDown } from './write-area.js';

interface Pressing<Row> extends Bound<Row> {
  readonly size: () => GridSize;
  readonly selection: () => Selection;
  readonly reach: (cell: CellAt, extend: boolean) => void;
  readonly tell: (words: string) => void;
}

/** Does what a key asks of the whole grid; what it asks of the active cell, the cell does. */
export function pressKey<Row>(grid: Pressing<Row>): GridActs<Row>['press'] {
  const { read, change, select, selection, size, rules, tell } = grid;
  /** Escape and then Tab leads out of the grid, where Tab alone goes to the next cell. */
  let leaving = false;

  const shift = (by: -1 | 1) => {
    const t = grid.texts();
    const { top, bottom } = areaOf(selection());
    const next = shifted(read(), top, bottom, by);
    if (next === read()) return;
    change(next, selection());
    const { active, end, home } = selection();
    select({ active: { ...active, row: active.row + by }, end: { ...end, row: end.row + by }, home });
    tell(t.grid.movedTo(top + by + 1));
  };
  const insert = (by: -1 | 1) => {
    const t = grid.texts();
    const area = areaOf(selection());
    const count = area.bottom - area.top + 1;
    const at = by < 0 ? area.top : area.bottom + 1;
    const before = read().length;
    change(inserted(rules(), read(), at, count), selection());
    const added = read().length - before;
    if (added > 0) select(over({ ...area, top: at, bottom: at + added - 1 }));
    tell(added > 0 ? t.grid.insertedRows(added) : t.grid.full(rules().most));
  };
  const remove = () => {
    const t = grid.texts();
    const { top, bottom } = areaOf(selection());
    if (read().length === 0) return;
    change(removed(read(), top, bottom), selection());
    const { active } = clamped({ ...selection(), end: selection().active }, size());
    select({
      active: { ...active, row: Math.min(top, Math.max(0, read().length - 1)) },
      end: active,
      home: active.column,
    });
    tell(t.grid.removedRows(bottom - top + 1));
  };
  const step = (way: 'UNDO' | 'REDO') => {
    const t = grid.texts();
    const at = grid.step(way, selection());
    tell(at ? t.grid.stepped[way] : t.grid.noStep[way]);
    if (at) select(clamped(at, size()));
  };
  const tab = (back: boolean) => {
    const next = leaving ? undefined : tabbed(selection(), back, size());
    if (next) select(next);
    return next !== undefined;
  };
  const leave = () => {
    const t = grid.texts();
    select({ ...selection(), end: selection().active });
    leaving = true;
    tell(t.grid.leaving);
  };

  return (key) => {
    const went = key.does === 'TAB' && tab(key.back);
    if (leaving) grid.say('');
    leaving = false;
    switch (key.does) {
      case 'MOVE': {
        const to = moved(selection(), key, size(), key.extend);
        if (key.extend) grid.reach(to.end, true);
        else select(to);
        break;
      }
      case 'ENTER':
        select(entered(selection(), key.back, size()));
        break;
      case 'CLEAR':
        change(cleared(rules(), read(), areaOf(selection())), selection());
        break;
      case 'UNDO':
      case 'REDO':
        step(key.does);
        break;
      case 'FILL_DOWN':
        change(filledDown(rules(), read(), areaOf(selection())), selection());
        break;
      case 'SELECT_ALL':
        select(everything(size()));
        break;
      case 'SELECT_ROWS':
        select(wholeRows(selection(), size()));
        break;
      case 'INSERT':
        insert(key.by);
        break;
      case 'REMOVE':
        remove();
        break;
      case 'SHIFT':
        shift(key.by);
        break;
      case 'LEAVE':
        leave();
        break;
      default:
        return went;
    }
    return true;
  };
}
