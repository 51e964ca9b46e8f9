import type { Window } from './window.js';

/** Opens the first line of My work that says so what is to be done. */
export async function takeUp(who: Window, what: string): Promise<void> {
  await who.menu('Việc của tôi').click();
  const row = who.page.getByRole('listitem').filter({ hasText: what });
  await row.first().getByRole('link').first().click();
}
