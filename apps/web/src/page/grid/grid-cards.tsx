import { useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../texts/language.js';
import { GridCard } from './grid-card.js';
import { GridFoot } from './grid-foot.js';
import type { GridView } from './grid-view.js';
import './grid-cards.css';
import './grid.css';

/** The rows as cards, one field below the other: on a phone there is no room for columns. */
export default function GridCards({ props: { label, rowKey, columns }, grid }: GridView<object>) {
  const t = useTexts();
  const cards = useRef<HTMLUListElement>(null);
  const { row: active, column } = grid.selection.active;
  useLayoutEffect(() => {
    if (!grid.takeFocus()) return;
    const card = cards.current?.children[active];
    // A row that was added or moved is found at its head: its first field would bring up the keyboard.
    const control =
      column === 0
        ? card?.querySelector<HTMLElement>('button')
        : card?.querySelectorAll('.field')[column]?.querySelector<HTMLElement>('textarea, button');
    control?.focus();
  });
  return (
    <div className="grid-whole">
      {grid.kept.lines.length === 0 && <p className="quiet">{t.grid.none}</p>}
      <ul ref={cards} className="grid-cards" aria-label={label}>
        {grid.kept.lines.map(({ row, unread }, at) => (
          <GridCard
            key={rowKey(row)}
            at={at}
            row={row}
            unread={unread}
            columns={columns}
            language={grid.rules.language}
            acts={grid.acts}
          />
        ))}
      </ul>
      <GridFoot grid={grid} />
    </div>
  );
}
