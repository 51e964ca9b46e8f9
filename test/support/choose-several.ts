import type { Locator, Page } from 'playwright-core';

/** Chooses several of a list that stays open until one is done. */
export async function chooseSeveral(
  within: Page | Locator,
  page: Page,
  label: string,
  options: readonly string[],
): Promise<void> {
  const field = within.getByRole('combobox', { name: label, exact: true });
  await field.click();
  for (const option of options)
    await page.locator('.ant-select-dropdown:visible').getByTitle(option, { exact: true }).click();
  await field.press('Escape');
}
