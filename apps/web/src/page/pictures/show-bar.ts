import type { FocusEvent } from 'react';

/** Room that is left before a bar, so that its beginning is seen. */
const BEFORE = 32;

/** Scrolls a road map sideways until the bar of the row that has the focus is seen. */
export function showBar({ target, currentTarget: scroller }: FocusEvent<HTMLElement>): void {
  const row = target.closest('li');
  const [bar, label] = [row?.querySelector('.gantt-bar'), row?.querySelector('.gantt-label')];
  if (!bar || !label) return;
  const [seen, whole] = [label.getBoundingClientRect().right, scroller.getBoundingClientRect().right];
  const { left, right } = bar.getBoundingClientRect();
  if (right < seen + BEFORE || left > whole - BEFORE) scroller.scrollLeft += left - seen - BEFORE;
}
