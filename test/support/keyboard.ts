import type { Locator } from 'playwright-core';
import type { Window } from './window.js';

/** More stops than any page has. */
const STOPS = 160;

/** Somebody who has no pointer: he steps from stop to stop. */
export class Keyboard {
  constructor(private readonly window: Window) {}

  press(key: string): Promise<void> {
    return this.window.page.keyboard.press(key);
  }

  focused(): Locator {
    return this.window.page.locator(':focus');
  }

  /** Steps on until the target has the focus; throws where it can't be reached. */
  async stepTo(target: Locator, key = 'Tab'): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < STOPS; stop++) {
      if ((await this.focused().and(target).count()) > 0) return;
      await this.press(key);
    }
    throw new Error('it can’t be reached');
  }

  /** Steps to a field and types into it, in the place of what stood there. */
  async type(label: string, text: string): Promise<void> {
    await this.stepTo(this.window.page.getByLabel(label, { exact: true }));
    await this.press('Control+a');
    await this.window.page.keyboard.type(text);
  }

  /** Waits until the focus has gone to the sentence that a page opens with. */
  reads(sentence: string | RegExp): Promise<void> {
    return this.focused()
      .and(this.window.page.getByRole('heading', { level: 1, name: sentence }))
      .waitFor();
  }
}
