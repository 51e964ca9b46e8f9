import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../texts/language.js';
import type { GridKey } from './grid-keys.js';
import { useBeside } from './use-beside.js';

interface Props {
  /** Of the row it was opened on, counted from one. */
  readonly number: number;
  /** How many rows are selected, and concerned. */
  readonly rows: number;
  readonly beside: () => Element | null;
  readonly press: (key: GridKey) => boolean;
  readonly onClose: () => void;
}

/** What can be done with the rows selected, each with its keys. */
export function RowMenu({ number, rows, beside, press, onClose }: Props) {
  const t = useTexts();
  const menu = useRef<HTMLUListElement>(null);
  useBeside(menu, beside);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const entries: readonly (readonly [words: string, keys: string, key: GridKey])[] = [
    [t.grid.insertAbove, 'Ctrl+Shift++', { does: 'INSERT', by: -1 }],
    [t.grid.insertBelow, '', { does: 'INSERT', by: 1 }],
    [t.grid.moveUp, 'Alt+Shift+↑', { does: 'SHIFT', by: -1 }],
    [t.grid.moveDown, 'Alt+Shift+↓', { does: 'SHIFT', by: 1 }],
    [t.grid.remove(rows), 'Ctrl+Shift+−', { does: 'REMOVE' }],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (to === undefined) return;
    else items.at(to % items.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onClose();
  };
  return createPortal(
    <ul
      ref={menu}
      role="menu"
      aria-label={t.grid.rowMenu(number)}
      className="panel grid-menu"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      // The key that opened it opens the browser's as well.
      onContextMenu={(event) => event.preventDefault()}
    >
      {entries.map(([words, keys, key]) => (
        <li key={words} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              press(key);
            }}
          >
            {words}
            <kbd aria-hidden>{keys}</kbd>
          </button>
        </li>
      ))}
    </ul>,
    document.body,
  );
}
