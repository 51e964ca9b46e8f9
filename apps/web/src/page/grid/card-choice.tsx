import Select from 'antd/es/select';
import { useState } from 'react';
import { useTexts } from '../../texts/language.js';
import { matches } from '../../texts/matches.js';
import type { CardFieldProps, FieldIds } from './card-props.js';
import type { ListColumn } from './column.js';

interface Props extends CardFieldProps {
  readonly column: ListColumn<object>;
  readonly ids: FieldIds;
  readonly text: string;
}

/** A choice of a card. The list is drawn once it is touched: hundreds of them would hold up a phone. */
export function CardChoice({ column, line, cell, acts, ids, text }: Props) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <button
        type="button"
        id={ids.id}
        aria-describedby={ids['aria-describedby']}
        aria-haspopup="listbox"
        className="plain-button grid-choose"
        onClick={() => setOpen(true)}
      >
        {text === '' ? <span className="quiet">{t.grid.choose}</span> : text}
      </button>
    );
  const common = {
    ...ids,
    autoFocus: true,
    defaultOpen: true,
    size: 'large',
    allowClear: true,
    notFoundContent: t.grid.noMatch,
    onBlur: () => setOpen(false),
    options: column.options.map(({ value, label, hint }) => ({
      value,
      title: `${label} ${hint ?? ''}`,
      label: hint === undefined ? label : `${label} · ${hint}`,
    })),
    showSearch: {
      filterOption: (sought: string, option?: { title: string }) => matches(option?.title ?? '', sought),
    },
  } as const;
  if (column.kind === 'MANY')
    return (
      <Select
        {...common}
        mode="multiple"
        value={[...column.get(line.row)]}
        onChange={(chosen: string[]) => acts.put(cell, column.set(line.row, chosen))}
      />
    );
  return (
    <Select
      {...common}
      value={column.get(line.row)}
      onChange={(chosen: string | undefined) => acts.put(cell, column.set(line.row, chosen ?? null))}
    />
  );
}
