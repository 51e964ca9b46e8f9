import { useState } from 'react';
import type { ActiveProps } from './active-props.js';
import { CellContent } from './cell-content.js';
import { CustomCell } from './custom-cell.js';
import { ListCell } from './list-cell.js';
import { TextCell } from './text-cell.js';

/** The one cell with the focus: shows what it holds until somebody writes. */
export function ActiveCell(props: ActiveProps) {
  const [own, setOwn] = useState(false);
  const { column, acts } = props;
  const contentId = `${props.headId}-active`;
  const content = <CellContent {...props} contentId={contentId} />;
  if (column.kind === 'CHOICE' || column.kind === 'MANY')
    return <ListCell {...props} column={column} contentId={contentId} content={content} />;
  const { edit } = column.kind === 'CUSTOM' ? column : {};
  if (own && edit) {
    const close = () => {
      setOwn(false);
      acts.focus();
    };
    return <CustomCell {...props} edit={edit} onClose={close} />;
  }
  return (
    <TextCell
      {...props}
      contentId={contentId}
      content={content}
      {...(edit && { onOwn: () => setOwn(true) })}
    />
  );
}
