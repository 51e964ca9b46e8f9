import { announce } from '../announce.js';
import type { Bound } from './bound.js';
import { cellText } from './cell-text.js';
import type { GridActs } from './grid-acts.js';
import { parseTsv } from './parse-tsv.js';
import { pasteSaid } from './paste-said.js';
import { paste } from './paste.js';
import { pressKey } from './press-key.js';
import { problemOf } from './problem-of.js';
import { problemWords } from './problem-words.js';
import { inserted } from './rows.js';
import { areaOf, clamped, only, over, wholeRows, type CellAt } from './selection.js';
import { textsOf } from './texts-of.js';
import { settled, writeLine } from './write-line.js';
import { writeTsv } from './write-tsv.js';

/** What can be done with a grid. */
export function makeActs<Row>(bound: Bound<Row>): GridActs<Row> {
  const { read, change, select, rules, texts } = bound;
  const size = () => ({ rows: read().length, columns: rules().columns.length });
  const selection = () => clamped(bound.readSelection(), size());
  const tell = (words: string) => {
    bound.say(words);
    announce(words);
  };

  /** Whoever can't see the cell hears at once that it could not take the text. */
  const sayProblem = ({ row, column }: CellAt) => {
    const line = read()[row];
    const of = rules().columns[column];
    const problem = line && of && problemOf(of, line, rules().language);
    if (problem) announce(problemWords(texts(), problem));
  };
  const reach = (cell: CellAt, extend: boolean, under?: 'MOUSE') => {
    const t = texts();
    const next = extend ? { ...selection(), end: cell } : only(cell);
    const { top, left, bottom, right } = areaOf(next);
    // One cell alone is said by its focus.
    if (extend) announce(t.grid.selected(bottom - top + 1, right - left + 1));
    select(next, under);
  };
  return {
    select,
    reach,
    takeRow(row) {
      const { top, bottom } = areaOf(selection());
      const cell = row >= top && row <= bottom ? selection() : only({ row, column: 0 });
      select(wholeRows(cell, size()));
    },
    press: pressKey({ ...bound, size, selection, reach, tell }),
    write(cell, text) {
      const { columns, language } = rules();
      const line = read()[cell.row];
      const column = columns[cell.column];
      if (!line || !column || cellText(column, line, language) === text) return;
      change(read().with(cell.row, writeLine(line, column, text, language)), selection());
      sayProblem(cell);
    },
    put(cell, row) {
      const line = read()[cell.row];
      const column = rules().columns[cell.column];
      if (!line || !column) return;
      change(read().with(cell.row, settled(line, column, row)), selection());
      sayProblem(cell);
    },
    paste(text) {
      const pasted = paste(rules(), read(), parseTsv(text), areaOf(selection()));
      change(pasted.lines, selection());
      select(over(pasted.area));
      tell(pasteSaid(texts(), pasted));
    },
    copied: () => writeTsv(textsOf(rules(), read(), areaOf(selection()))),
    add() {
      const at = read().length;
      change(inserted(rules(), read(), at), selection());
      select(only({ row: Math.min(at, read().length - 1), column: 0 }));
    },
    focus: () => select(selection()),
  };
}
