import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/language.js';
import type { CardFieldProps, FieldIds } from './card-props.js';
import type { CustomEdit } from './column.js';

interface Props extends CardFieldProps {
  readonly edit: (edit: CustomEdit<object>) => ReactNode;
  readonly ids: FieldIds;
  readonly text: string;
}

/** A control of the column's own in a card, drawn once it is touched. */
export function CardCustom({ edit, line, cell, acts, ids, text }: Props) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  if (open)
    return edit({
      row: line.row,
      labelledBy: ids.id,
      onDone: (row) => {
        acts.put(cell, row);
        setOpen(false);
      },
      onCancel: () => setOpen(false),
    });
  return (
    <button
      type="button"
      id={ids.id}
      aria-describedby={ids['aria-describedby']}
      className="plain-button grid-choose"
      onClick={() => setOpen(true)}
    >
      {text === '' ? <span className="quiet">{t.grid.toEdit}</span> : text}
    </button>
  );
}
