import { it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { PASSWORD } from '../support/small-district.js';

describeWithChromium('the language of the page', () => {
  const { set, visit } = browserScene({ worker: false });

  it('that one chooses at the door is spoken inside, and wherever one signs in next', async () => {
    const english = async (choose: boolean) => {
      const { page } = await visit();
      if (choose) await page.getByRole('button', { name: 'English' }).click();
      await page.getByLabel(choose ? 'User name' : 'Tên đăng nhập').fill(set.small.chair.username);
      await page.getByLabel(choose ? 'Password' : 'Mật khẩu').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Nothing waits for you now.' }).waitFor();
      await page.locator('html[lang=en]').waitFor();
    };
    await english(true);
    await english(false);
  });
});
