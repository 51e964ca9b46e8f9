import { DESK, PHONE, type Window } from './window.js';

/** What is wrong with a page, at a desk and on a phone. */
export async function pageFaults(
  { page }: Window,
  address: string,
  sentence: string | RegExp,
): Promise<string[]> {
  await page.setViewportSize(DESK);
  await page.goto(address);
  const found: string[] = [];
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    await page.getByRole('heading', { level: 1, name: sentence }).waitFor();
    const headings = await page.getByRole('heading', { level: 1 }).count();
    if (headings !== 1) found.push(`${headings} first headings`);
    const width = await page.evaluate<number>('document.scrollingElement.scrollWidth');
    if (width > size.width) found.push(`${width} wide on ${size.width}`);
  }
  const title = await page.title();
  if (!/. · Cam kết$/.test(title)) found.push(`is called “${title}”`);
  return found.map((fault) => `${address}: ${fault}`);
}
