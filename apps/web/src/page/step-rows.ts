import type { KeyboardEvent } from 'react';

/** Arrow up and down go to the same control of the row above or below, as in a spreadsheet. */
export function stepRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (!(event.target instanceof HTMLElement) || !event.target.matches('a, button')) return;
  const row = event.target.closest<HTMLElement>('[data-row-key]');
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  if (!row || !next) return;
  const at = [...row.querySelectorAll('a, button')].indexOf(event.target);
  const controls = next.querySelectorAll<HTMLElement>('a, button');
  const control = controls[Math.min(at, controls.length - 1)];
  if (!control) return;
  event.preventDefault();
  control.focus();
}
