/** Says a result to readers aloud, in the one polite live region of the page. */
export function announce(text: string): void {
  const region = document.getElementById('announcements');
  if (!region) return;
  region.textContent = '';
  // Emptied first, so that the same words twice are said twice.
  requestAnimationFrame(() => (region.textContent = text));
}
