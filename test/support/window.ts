import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { PASSWORD, type Official } from './small-district.js';

/** A chair's desk, and the narrowest phone that must do. */
export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

/** Chromium logs each answer of 4xx and 5xx; whether the page copes with those is for the specs to look at. */
const ANSWERS = /^Failed to load resource/;

/** The accessible name, with or without the name of an icon before it. */
const named = (name: string): RegExp => new RegExp(`(^|\\s)${name}$`);

/** What somebody sees: a page in a browser of his own, and what it complained of. */
export class Window {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !ANSWERS.test(message.text()))
        this.complaints.push(`${message.text()} at ${page.url()}`);
    });
  }

  static async open(context: BrowserContext): Promise<Window> {
    return new Window(context, await context.newPage());
  }

  /** Through the sign-in page, as it is shown. */
  async signIn({ username }: Pick<Official, 'username'>, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('Tên đăng nhập').fill(username);
    await this.page.getByLabel('Mật khẩu').fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
  }

  /** Waits for the sentence that the page opens with. */
  async says(sentence: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: sentence }).waitFor();
  }

  /** A part of the page, by its heading. */
  part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: named(name) });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name: named(name) });
  }

  /** An entry of the menu that stands beside every page. */
  menu(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name: named(name) });
  }

  async write(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** A day, typed as it is written in Vietnam. */
  async writeDay(label: string, day: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await field.fill(day);
    await field.press('Enter');
  }

  async choose(label: string, option: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('combobox', { name: label, exact: true }).click();
    // The list is drawn at the end of the document, and only what is in sight of it.
    const list = this.page.locator('.ant-select-dropdown:visible');
    const offered = list.getByTitle(option, { exact: true });
    await offered.click();
    // On a busy machine a list that is still coming in takes no press: it stays open then.
    await list.waitFor({ state: 'hidden', timeout: 3_000 }).catch(() => offered.click());
  }

  /** The file that comes of a press. */
  async saved(press: () => Promise<void>): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return readFile(await download.path());
  }

  /** What a locator finds, each as its words. */
  static async words(of: Locator): Promise<string[]> {
    await of.first().waitFor();
    return (await of.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** From now on `stayed` tells whether the document is still the same. */
  async mark(): Promise<void> {
    await this.page.evaluate('globalThis.marked = true');
  }

  stayed(): Promise<boolean> {
    return this.page.evaluate<boolean>('globalThis.marked === true');
  }
}
