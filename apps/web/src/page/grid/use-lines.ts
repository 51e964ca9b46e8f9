import { useLayoutEffect, useMemo, useRef } from 'react';
import type { GridProps } from './grid-props.js';
import { noHistory, redone, remembered, undone, type History } from './history.js';
import { fromLines, toLines, type Line } from './line.js';
import type { Selection } from './selection.js';
import { useHeld } from './use-held.js';

interface Moment<Row> {
  readonly lines: readonly Line<Row>[];
  /** Undoing shows where something was undone. */
  readonly selection: Selection;
}

/** The rows of a grid, and how they are changed, undone and redone. */
export interface Lines<Row> {
  readonly lines: readonly Line<Row>[];
  readonly read: () => readonly Line<Row>[];
  readonly change: (next: readonly Line<Row>[], selection: Selection) => void;
  /** Goes a step back or forward and says where; nothing where there is none. */
  readonly step: (way: 'UNDO' | 'REDO', selection: Selection) => Selection | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Keeps the history of what the page keeps. */
export function useLines<Row>({ rows, unread, rowKey, onChange }: GridProps<Row>): Lines<Row> {
  const lines = useMemo(() => toLines({ rows, unread }, rowKey), [rows, unread, rowKey]);
  const [history, readHistory, holdHistory] = useHeld<History<Moment<Row>>>(noHistory);
  const latest = useRef({ lines, rowKey, onChange });
  useLayoutEffect(() => {
    latest.current = { lines, rowKey, onChange };
  });
  const acts = useMemo(() => {
    const read = () => latest.current.lines;
    const give = (next: readonly Line<Row>[]) => {
      // What is asked for next, before the page has drawn, goes by this already.
      latest.current.lines = next;
      latest.current.onChange(fromLines(next, latest.current.rowKey));
    };
    return {
      read,
      change(next: readonly Line<Row>[], selection: Selection) {
        const before = read();
        if (next.length === before.length && next.every((line, at) => line === before[at])) return;
        holdHistory(remembered(readHistory(), { lines: before, selection }));
        give(next);
      },
      step(way: 'UNDO' | 'REDO', selection: Selection) {
        const now = { lines: read(), selection };
        const stepped = way === 'UNDO' ? undone(readHistory(), now) : redone(readHistory(), now);
        if (!stepped) return undefined;
        holdHistory(stepped.history);
        give(stepped.then.lines);
        return stepped.then.selection;
      },
    };
  }, [readHistory, holdHistory]);
  return { lines, ...acts, canUndo: history.past.length > 0, canRedo: history.future.length > 0 };
}
