import type { KeyboardEvent, ReactNode } from 'react';
import type { ActiveProps } from './active-props.js';
import type { CustomEdit } from './column.js';

interface Props extends ActiveProps {
  readonly edit: (edit: CustomEdit<object>) => ReactNode;
  readonly onClose: () => void;
}

/** A control of the column's own in the cell; its keys are its own but for Escape. */
export function CustomCell({ edit, line, cell, headId, acts, onClose }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };
  return (
    <div className="grid-own" onKeyDown={onKeyDown} onMouseDown={(event) => event.stopPropagation()}>
      {edit({
        row: line.row,
        labelledBy: headId,
        onDone: (row) => {
          acts.put(cell, row);
          onClose();
        },
        onCancel: onClose,
      })}
    </div>
  );
}
