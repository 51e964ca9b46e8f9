import type { Texts } from '../../texts/vi.js';
import type { Pasted } from './paste.js';

/** A sentence of what just happened, in sight under the grid and for readers aloud. */
export function pasteSaid(t: Texts, { area, unread, leftOut }: Pasted<unknown>): string {
  const size = t.grid.pasted(area.bottom - area.top + 1, area.right - area.left + 1);
  return [
    size,
    unread > 0 ? t.grid.pastedUnread(unread) : '',
    leftOut > 0 ? t.grid.pastedLeftOut(leftOut) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
