import type { Language } from '../../texts/load-catalogue.js';
import type { CellProblem } from './cell-problem.js';
import type { GridColumn } from './column.js';
import { readNumber } from './read-number.js';
import { readOption, readOptions } from './read-options.js';

/** The row with what a text says in one column, or why it can't be taken. */
export function readCell<Row>(
  column: GridColumn<Row>,
  row: Row,
  text: string,
  language: Language,
): { readonly row: Row } | { readonly problem: CellProblem } {
  const empty = text.trim() === '';
  switch (column.kind) {
    case 'TEXT':
      return { row: column.set(row, empty ? '' : text) };
    case 'NUMBER': {
      if (empty) return { row: column.set(row, null) };
      const read = readNumber(text, column.decimals ?? 0, language);
      return 'problem' in read ? read : { row: column.set(row, read.value) };
    }
    case 'CHOICE': {
      if (empty) return { row: column.set(row, null) };
      const read = readOption(column.options, text);
      return 'problem' in read ? read : { row: column.set(row, read.value) };
    }
    case 'MANY': {
      const read = readOptions(column.options, text);
      return 'problem' in read ? read : { row: column.set(row, read.value) };
    }
    case 'CUSTOM': {
      const read = column.parse(row, text);
      return 'problem' in read ? { problem: { words: read.problem } } : read;
    }
  }
}
