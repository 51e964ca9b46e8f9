import { expect, it } from '@jest/globals';
import { uploadFile } from '#libs/contracts/src/http/files.js';
import { answerOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { eventually } from '../support/eventually.js';
import { png, spreadsheets } from '../support/sample-files.js';

describeWithChromium('a preview of a file', () => {
  const { set, show } = browserScene({ worker: false });

  it('is seen inside our page: a picture, and a PDF in a frame', async () => {
    const upload = async (name: string, bytes: Buffer): Promise<string> => {
      const answer = await set.head.ask('POST', `/api/files?name=${name}`, bytes);
      return `/api/files/${answerOf(uploadFile, answer).id}?preview=true`;
    };
    const [picture, paper] = [await upload('a.png', png), await upload('a.pdf', spreadsheets.pdf)];
    const { page } = await show(set.small.head);
    const shown = `<img id="picture" src="${picture}"><iframe src="${paper}"></iframe>`;
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(shown)})`);
    const width = () => page.locator('#picture').evaluate((img) => Reflect.get(img, 'naturalWidth'));
    await eventually(async () => expect(await width()).toBe(1));
    // The browser's own viewer is an extension, which runs in frames of its own.
    await eventually(() => {
      const viewers = page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));
      expect(viewers.length).toBeGreaterThan(0);
    });
  });
});
