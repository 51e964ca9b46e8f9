import { it } from '@jest/globals';
import { listDeadLetters } from '#libs/contracts/src/http/operations.js';
import { answerOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { draftOne } from '../support/drafting.js';
import { eventually } from '../support/eventually.js';

/** As often as the relay tries before it gives up. */
const TRIES = 5;

describeWithChromium('an event that a consumer gave up on', () => {
  const { set, show } = browserScene();

  it('is listed with its error, and handed over again by a press', async () => {
    await poisonOne();
    const administrator = await show(set.small.administrator, '/operations');
    await administrator.says('1 sự kiện bị dừng, cần xử lý.');
    const letters = administrator.part('Sự kiện bị dừng');
    await letters.getByText('Giao ký, chốt nội dung').waitFor();
    await letters.getByText('poison').waitFor();
    await set.database.owner.query('drop trigger poison on reminders');
    await administrator.button('Chuyển lại').click();
    await administrator.says('Mọi sự kiện đều được chuyển thông suốt.');
    await letters.getByText('Không có sự kiện nào bị dừng.').waitFor();
    await letters.getByText('Đã chuyển lại', { exact: true }).click();
    await letters.getByText('Giao ký, chốt nội dung').waitFor();
  });

  const poisonOne = async () => {
    const id = await draftOne(set.chair, set.small);
    await set.service.relayed();
    await set.database.owner.query(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger poison before insert on reminders for each row execute function refuse()`,
    );
    await set.chair.ask('POST', `/api/commitments/${id}/issue`, { version: 1, signBy: '2024-03-15' });
    const givenUp = async () => {
      // The waits between the tries are real time; nobody has minutes for them here.
      await set.database.owner.query('update dead_letters set next_attempt_at = clock_timestamp()');
      const letters = answerOf(
        listDeadLetters,
        await set.administrator.ask('GET', '/api/dead-letters'),
      ).items;
      if (!letters.some(({ state, attempts }) => state === 'DEAD' && attempts === TRIES))
        throw new Error('not given up yet');
    };
    await eventually(givenUp);
  };
});
