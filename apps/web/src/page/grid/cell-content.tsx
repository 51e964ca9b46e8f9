import ExclamationCircleFilled from '@ant-design/icons/ExclamationCircleFilled';
import type { Language } from '../../texts/load-catalogue.js';
import { cellText } from './cell-text.js';
import type { GridColumn } from './column.js';
import type { Line } from './line.js';

/** What a cell shows. */
export interface Shown {
  readonly column: GridColumn<object>;
  readonly line: Line<object>;
  readonly language: Language;
  /** What is wrong with it, in words. */
  readonly words: string | undefined;
  readonly problemId: string | undefined;
}

interface Props extends Shown {
  /** By which the control in the cell is named. */
  readonly contentId?: string;
}

/** A cell that is not being written. */
export function CellContent({ column, line, language, words, problemId, contentId }: Props) {
  const own = column.kind === 'CUSTOM' && line.unread[column.key] === undefined ? column.render : undefined;
  return (
    <>
      <div id={contentId} className="grid-text">
        {own ? own(line.row) : cellText(column, line, language)}
      </div>
      {words !== undefined && (
        <p id={problemId} className="grid-problem">
          <ExclamationCircleFilled aria-hidden /> {words}
        </p>
      )}
    </>
  );
}
