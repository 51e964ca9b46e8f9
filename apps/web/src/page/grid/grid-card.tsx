import { memo, useMemo } from 'react';
import { useTexts } from '../../texts/language.js';
import type { Language } from '../../texts/load-catalogue.js';
import { QuietMenu } from '../quiet-menu.js';
import { CardField } from './card-field.js';
import type { GridColumn } from './column.js';
import type { GridActs } from './grid-acts.js';
import type { GridKey } from './grid-keys.js';
import type { UnreadOfRow } from './line.js';
import { only } from './selection.js';

interface Props {
  readonly at: number;
  readonly row: object;
  readonly unread: UnreadOfRow;
  readonly columns: readonly GridColumn<object>[];
  readonly language: Language;
  readonly acts: GridActs<object>;
}

/** A row as a card with its menu. */
export const GridCard = memo(function GridCard({ at, row, unread, columns, language, acts }: Props) {
  const t = useTexts();
  const line = useMemo(() => ({ row, unread }), [row, unread]);
  const entries: readonly (readonly [words: string, key: GridKey])[] = [
    [t.grid.insertAbove, { does: 'INSERT', by: -1 }],
    [t.grid.insertBelow, { does: 'INSERT', by: 1 }],
    [t.grid.moveUp, { does: 'SHIFT', by: -1 }],
    [t.grid.moveDown, { does: 'SHIFT', by: 1 }],
    [t.grid.remove(1), { does: 'REMOVE' }],
  ];
  return (
    <li className="panel grid-card">
      <div className="grid-card-head">
        <QuietMenu label={t.grid.row(at + 1)}>
          {entries.map(([words, key]) => (
            <li key={words}>
              <button
                type="button"
                onClick={() => {
                  acts.select(only({ row: at, column: 0 }));
                  acts.press(key);
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </QuietMenu>
      </div>
      {columns.map((column, index) => (
        <CardField
          key={column.key}
          column={column}
          line={line}
          language={language}
          cell={{ row: at, column: index }}
          acts={acts}
        />
      ))}
    </li>
  );
});
