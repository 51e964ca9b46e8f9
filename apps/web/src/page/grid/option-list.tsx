import CheckOutlined from '@ant-design/icons/CheckOutlined';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../texts/language.js';
import type { Option } from './column.js';
import { useBeside } from './use-beside.js';

/** Who looks farther down a list than this types a letter more. */
const SHOWN = 60;

interface Props {
  readonly id: string;
  readonly options: readonly Option[];
  readonly at: number;
  readonly chosen: readonly string[];
  readonly many: boolean;
  readonly beside: () => Element | null;
  readonly onPick: (value: string) => void;
}

/** What can be chosen, below the cell. The focus stays in the cell; the list is outside of the table, which would cut it off. */
export function OptionList({ id, options, at, chosen, many, beside, onPick }: Props) {
  const t = useTexts();
  const list = useRef<HTMLDivElement>(null);
  useBeside(list, beside);
  useEffect(() => {
    list.current?.querySelector('.grid-option-at')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const from = Math.max(0, Math.min(at - SHOWN / 2, options.length - SHOWN));
  const shown = options.slice(from, from + SHOWN);
  return createPortal(
    // A press would take the focus out of the cell and end the choosing.
    <div
      ref={list}
      className="panel grid-options"
      onMouseDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <ul id={id} role="listbox" aria-multiselectable={many}>
        {shown.map(({ value, label, hint }, index) => (
          <li
            key={value}
            id={`${id}-${from + index}`}
            role="option"
            aria-selected={chosen.includes(value)}
            aria-posinset={from + index + 1}
            aria-setsize={options.length}
            className={from + index === at ? 'grid-option grid-option-at' : 'grid-option'}
            onClick={(event) => {
              event.stopPropagation();
              onPick(value);
            }}
          >
            <span>
              {label}
              {hint !== undefined && <span className="quiet small"> · {hint}</span>}
            </span>
            {chosen.includes(value) && <CheckOutlined aria-hidden />}
          </li>
        ))}
      </ul>
      {options.length === 0 && <p className="grid-option quiet">{t.grid.noMatch}</p>}
      {options.length > shown.length && (
        <p className="grid-option quiet small">{t.grid.moreMatches(options.length - shown.length)}</p>
      )}
    </div>,
    document.body,
  );
}
