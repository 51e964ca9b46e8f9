import type { CellAt } from './selection.js';

/** Scrolls no farther than it takes to show a cell whole beside the head and the frozen columns. */
export function keepInSight(place: HTMLElement, { row, column }: CellAt): void {
  const cell = place.querySelector<HTMLElement>(`tr[data-row="${row}"] > td[data-column="${column}"]`);
  if (!cell) return;
  const within = place.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  const top = within.top + (place.querySelector('thead')?.getBoundingClientRect().height ?? 0);
  const bottom = within.top + place.clientHeight;
  // A cell higher than the place shows its beginning.
  if (box.top < top || box.height > bottom - top) place.scrollTop -= top - box.top;
  else if (box.bottom > bottom) place.scrollTop += box.bottom - bottom;
  if (cell.matches('.grid-frozen')) {
    // Always in sight, it stands before the first of the others.
    place.scrollLeft = 0;
    return;
  }
  const frozen = [...(cell.parentElement?.querySelectorAll(':scope > .grid-frozen') ?? [])];
  const left = within.left + frozen.reduce((sum, one) => sum + one.getBoundingClientRect().width, 0);
  const right = within.left + place.clientWidth;
  if (box.left < left) place.scrollLeft -= left - box.left;
  else if (box.right > right) place.scrollLeft += Math.min(box.right - right, box.left - left);
}
