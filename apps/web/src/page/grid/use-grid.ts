import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLanguage } from '../../texts/language.js';
import type { Bound } from './bound.js';
import type { GridActs } from './grid-acts.js';
import type { GridProps } from './grid-props.js';
import { makeActs } from './make-acts.js';
import type { GridRules } from './rules.js';
import { clamped, only, type Selection } from './selection.js';
import { useHeld } from './use-held.js';
import { useLines, type Lines } from './use-lines.js';

/** More than any annex has; a paste of a whole sheet by mistake stops here. */
const MOST = 500;

/** A grid at work. */
export interface GridAtWork<Row> {
  readonly kept: Lines<Row>;
  readonly rules: GridRules<Row>;
  readonly selection: Selection;
  readonly acts: GridActs<Row>;
  /** What just happened, in a sentence. */
  readonly said: string;
  /** Whether the focus is to come to the active cell with this draw, and the cell into sight; asked once. */
  readonly takeFocus: () => 'SHOW' | 'FOCUS' | undefined;
}

/** Brings rows, selection and acts together. */
export function useGrid<Row>(props: GridProps<Row>): GridAtWork<Row> {
  const { columns, newRow, most = MOST } = props;
  const { language, loaded } = useLanguage();
  const kept = useLines(props);
  const [wanted, readSelection, holdSelection] = useHeld(only({ row: 0, column: 0 }));
  const [said, , say] = useHeld('');
  const focusWanted = useRef<'SHOW' | 'FOCUS'>(undefined);
  const rules = useMemo(() => ({ columns, newRow, most, language }), [columns, newRow, most, language]);
  const now = { rules, texts: loaded.texts };
  const latest = useRef(now);
  useLayoutEffect(() => {
    latest.current = now;
  });
  const { read, change, step } = kept;
  const acts = useMemo(() => {
    const bound: Bound<Row> = {
      read,
      change,
      step,
      say,
      readSelection,
      rules: () => latest.current.rules,
      texts: () => latest.current.texts,
      select: (selection, under) => {
        focusWanted.current = under ? 'FOCUS' : 'SHOW';
        // A new object each time: the same cell again is drawn, and focused, again.
        holdSelection({ ...selection });
      },
    };
    return makeActs(bound);
  }, [read, change, step, say, readSelection, holdSelection]);
  const takeFocus = () => {
    const was = focusWanted.current;
    focusWanted.current = undefined;
    return was;
  };
  const selection = clamped(wanted, { rows: kept.lines.length, columns: columns.length });
  return { kept, rules, selection, acts, said, takeFocus };
}
