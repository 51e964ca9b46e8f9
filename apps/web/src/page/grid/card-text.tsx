import { useState } from 'react';
import type { CardFieldProps, FieldIds } from './card-props.js';

interface Props extends CardFieldProps {
  readonly ids: FieldIds;
  readonly text: string;
}

/** A text of a card. It is taken when the field is left: an amount half written is no problem yet. */
export function CardText({ column, cell, acts, ids, text }: Props) {
  const [draft, setDraft] = useState<string>();
  return (
    <div className="grid-grow">
      <div aria-hidden>{`${draft ?? text}\u200b`}</div>
      <textarea
        {...ids}
        rows={1}
        inputMode={column.kind === 'NUMBER' ? 'decimal' : 'text'}
        autoComplete="off"
        value={draft ?? text}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={() => {
          if (draft !== undefined) acts.write(cell, draft);
          setDraft(undefined);
        }}
      />
    </div>
  );
}
