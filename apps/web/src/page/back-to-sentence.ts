/**
 * Where the button that had the keyboard is gone with what was done, the keyboard goes on at the sentence of the page, which says
 * what has changed. Whoever is elsewhere on the page stays there.
 */
export function backToSentence(): void {
  if (document.activeElement === null || document.activeElement === document.body)
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
