// Takes the pictures of the README from a running demonstration: `npm start`, `npm run camket -- clock to 2024-02-06`, then
//   BASE_URL=http://127.0.0.1:3000 node scripts/screenshots.mjs
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findProgram } from './find-program.mjs';
import { inRoot } from './root.mjs';
import { Problem, printProblem } from './step.mjs';

const folder = inRoot('docs', 'images');
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

async function screenshots() {
  const { BASE_URL, CHROMIUM_PATH } = process.env;
  if (!BASE_URL) throw new Problem('BASE_URL is not set.', 'Run `npm start` and give the address it prints.');
  const executablePath = CHROMIUM_PATH || findProgram('chromium', 'chromium-browser', 'google-chrome');
  if (!executablePath) throw new Problem('No Chromium was found.', 'Install it or set CHROMIUM_PATH.');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox'] });
  const open = async (size) => {
    const page = await (await browser.newContext({ ...size, baseURL: BASE_URL })).newPage();
    await page.goto('/sign-in').catch(() => {
      throw new Problem(`Nothing answers at ${BASE_URL}.`, 'Run `npm start` and give the address it prints.');
    });
    await accounts(page).first().waitFor();
    return page;
  };
  try {
    const chair = await open(desk);
    await enter(chair, accounts(chair).filter({ hasText: 'Chủ tịch UBND huyện' }).first());
    await keep(chair, 'my-work.png');
    await keep(await somebodyWhoSigns(() => open(phone)), 'sign-phone.png');
  } finally {
    await browser.close();
  }
}

const accounts = (page) =>
  page.getByRole('region', { name: 'Tài khoản dùng thử' }).getByRole('listitem').getByRole('button');

/** Signs in as one of the people offered, and waits until the page says what he has to do. */
async function enter(page, account) {
  await account.click();
  await page.getByRole('heading', { level: 1, name: /^(Đồng chí có|Hiện không có việc)/ }).waitFor();
}

/** The chair of a commune who has a commitment before him. */
async function somebodyWhoSigns(open) {
  for (let at = 0; ; at++) {
    const page = await open();
    const chairs = accounts(page).filter({ hasText: 'Chủ tịch UBND xã' });
    if (at === (await chairs.count()))
      throw new Problem('No chair of a commune has anything to sign.', 'Seed a new demonstration.');
    await enter(page, chairs.nth(at));
    const read = page.getByRole('link', { name: 'Đọc và ký' });
    if ((await read.count()) === 0) {
      await page.context().close();
      continue;
    }
    await read.click();
    await page.getByRole('article').waitFor();
    return page;
  }
}

async function keep(page, name) {
  await page.screenshot({ path: `${folder}/${name}`, animations: 'disabled' });
  console.log(`docs/images/${name}`);
}

try {
  await screenshots();
} catch (error) {
  printProblem(error);
  process.exitCode = 1;
}
