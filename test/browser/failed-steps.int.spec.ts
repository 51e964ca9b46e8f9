import { it } from '@jest/globals';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import { DUE_AT, plantFollowUp } from '../support/due-reminders.js';

describeWithChromium('steps of the follow-up that were given up', () => {
  const { set, show } = browserScene();

  it('are counted in the first sentence, listed with their cause, and tried again by a press', async () => {
    const { owner } = set.database;
    await plantFollowUp(owner, set.small, { escalations: 1, urgings: 1 });
    await owner.query(
      `update reminders set state = 'FAILED', settled_at = $1, attempts = 3,
         reason = case action when 'URGE' then 'FAILS' else 'ENDS_WORKERS' end,
         error = case action when 'URGE' then 'RangeError: 2028-01-03 is not covered' else 'the process ended in the middle of it' end`,
      [DUE_AT],
    );
    await set.database.freeze(DUE_AT);
    const administrator = await show(set.small.administrator, '/operations');
    await administrator.says('2 bước nhắc việc, báo cáo hoặc đôn đốc bị dừng, cần xử lý.');
    const steps = administrator.part('Bước theo dõi bị dừng');
    await steps.getByText('Tiến trình xử lý bị ngắt giữa chừng nhiều lần.').waitFor();
    await steps.getByText('Báo cáo cấp trên khi quá hạn 3 ngày làm việc').waitFor();
    await steps.getByText('RangeError: 2028-01-03 is not covered').waitFor();
    await steps.getByRole('button', { name: 'Thử lại' }).first().click();
    await administrator.says('1 bước nhắc việc, báo cáo hoặc đôn đốc bị dừng, cần xử lý.');
    await steps.getByRole('button', { name: 'Thử lại' }).click();
    await administrator.says('Mọi sự kiện đều được chuyển thông suốt.');
    await steps.getByText('Không có bước nào bị dừng.').waitFor();
  });
});
