import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import type { ServiceOptions } from './service.js';
import { scene, type Scene } from './scene.js';
import type { Official } from './small-district.js';
import { DESK, PHONE, Window } from './window.js';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A scene that is looked at through a browser. */
export interface BrowserScene {
  readonly set: Scene;
  /** A browser of his own, signed in already, at an address of the page. */
  show(who: Official, address?: string, size?: typeof DESK): Promise<Window>;
  /** The browser of somebody who has yet to sign in. */
  visit(address?: string, size?: typeof DESK): Promise<Window>;
}

/** Sets a scene and starts a browser; each test is held to pages that complain of nothing. */
export function browserScene(options?: ServiceOptions): BrowserScene {
  const set = scene(options);
  let browser: Browser | undefined;
  let windows: Window[] = [];
  beforeAll(async () => {
    const executablePath = process.env['TEST_CHROMIUM'] ?? '';
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterEach(() => expect(windows.flatMap(({ complaints }) => complaints.splice(0))).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    windows = [];
  });

  const open = async (size: typeof DESK, cookie?: string): Promise<Window> => {
    if (!browser) throw new Error('the browser is there when the tests begin');
    const phone = size.width <= PHONE.width;
    const context = await browser.newContext({
      baseURL: set.service.url,
      viewport: size,
      isMobile: phone,
      hasTouch: phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(30_000);
    const [name = '', value = ''] = cookie?.split('=') ?? [];
    if (cookie) await context.addCookies([{ name, value, url: set.service.url, sameSite: 'Strict' }]);
    const window = await Window.open(context);
    windows.push(window);
    return window;
  };

  return {
    set,
    show: async (who, address = '/', size = DESK) => {
      const { cookie } = await set.service.signIn(who);
      const window = await open(size, cookie);
      await window.page.goto(address);
      return window;
    },
    visit: async (address = '/', size = DESK) => {
      const window = await open(size);
      await window.page.goto(address);
      return window;
    },
  };
}
