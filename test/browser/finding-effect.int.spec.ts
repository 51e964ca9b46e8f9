import { beforeAll, expect, it } from '@jest/globals';
import { changedBy, problemOf } from '../support/answers.js';
import { describeWithChromium } from '../support/available.js';
import { browserScene } from '../support/browser-scene.js';
import {
  concluded,
  findingsOf,
  lineOf,
  peopled,
  planOf,
  upload,
  type InspectionScene,
} from '../support/inspection-scene.js';
import { pageFaults } from '../support/page-faults.js';
import type { Window } from '../support/window.js';

const words = 'Tháng 10 lại có 40 hồ sơ trễ hẹn';

describeWithChromium('the check whether a remedy held', () => {
  const { set, show } = browserScene();
  let scene: Omit<InspectionScene, 'set'>;
  let verifier: Window;
  let id: string;

  beforeAll(async () => {
    scene = await peopled(set);
    id = await remedied(scene);
    await set.database.freeze('2024-11-04T02:00:00Z');
  });

  it('waits for a verifier, and is offered to nobody else', async () => {
    const { place, who } = scene;
    const head = await show(place.head, `/findings/${id}`);
    await head.says(/^Đã khắc phục xong ngày 01\/03\/2024; Đặng Văn Minh kiểm tra hiệu quả/);
    await head.page.getByText('Chỉ Đặng Văn Minh kiểm tra hiệu quả được.').waitFor();
    expect(await head.button('Kiểm tra hiệu quả').count()).toBe(0);
    problemOf(await who.lead.ask('POST', `/api/findings/${id}/effect`, { effective: true, seen: 'x' }), 403);
  });

  it('says before it is done that another finding is issued with these words', async () => {
    verifier = await show(scene.place.verifier, `/findings/${id}`);
    await verifier.says(/; đồng chí kiểm tra hiệu quả, chậm nhất/);
    await verifier.button('Kiểm tra hiệu quả').click();
    const form = verifier.page.getByRole('dialog');
    await form.getByLabel('Không duy trì được').check();
    await form
      .getByText('Một tồn tại mới của kết luận 45/TB-SNV được ban hành với đúng những lời này', {
        exact: false,
      })
      .waitFor();
    await verifier.write('Những gì đã thấy', words);
    await form.getByRole('button', { name: 'Ghi kết quả kiểm tra' }).click();
    await verifier.says(
      /^Đã khép lại, nhưng ngày 04\/11\/2024 kiểm tra thấy kết quả không duy trì được; theo dõi tiếp ở tồn tại mới\.$/,
    );
  });

  it('leads to the finding that came back, which leads to the one that stays closed', async () => {
    await verifier.link('tồn tại mới').click();
    await verifier.says(/^Phan Văn Chủ được giải trình đến hết/);
    await verifier.page.getByText(words).first().waitFor();
    await verifier.part('Tái diễn').getByRole('link', { name: '45/TB-SNV · số 1' }).click();
    await verifier.says(/^Đã khép lại/);
    await verifier.part('Tái diễn').getByRole('link', { name: '45/TB-SNV · số 2' }).waitFor();
    await verifier.page.getByText('Tồn tại đã khép lại; không ai phải làm gì nữa.').waitFor();
    await verifier.part('Nhiệm vụ khắc phục').getByText('Đã xác minh', { exact: true }).waitFor();
    expect(await pageFaults(verifier, `/findings/${id}`, /^Đã khép lại/)).toEqual([]);
  });
});

/** A finding whose only line was verified; answers its id. */
async function remedied(scene: Omit<InspectionScene, 'set'>): Promise<string> {
  const { place, who } = scene;
  const inspection = await concluded(scene);
  const [found] = await findingsOf(who.head, inspection);
  if (!found) throw new Error('one was found');
  changedBy(await who.head.ask('POST', `/api/findings/${found.id}/acceptance`));
  const { id: planId, version } = await planOf(who.head, inspection);
  const path = `/api/remediation-plans/${planId}`;
  const line = lineOf(found.id, place.staff.personId);
  const saved = changedBy(await who.head.ask('PUT', `${path}/draft`, { version, lines: [line] }));
  changedBy(await who.head.ask('POST', `${path}/submissions`, { version: saved.version }));
  const [submission] = (await planOf(who.lead, inspection)).submissions;
  const { edition, hash } = submission ?? { edition: 0, hash: '' };
  changedBy(await who.lead.ask('POST', `${path}/approval`, { edition, hash }));
  const fileId = await upload(who.staff, 'báo cáo tháng');
  changedBy(await who.staff.ask('POST', `${path}/lines/${line.id}/evidence`, { fileId }));
  changedBy(await who.staff.ask('POST', `${path}/lines/${line.id}/claims`, { note: 'Đã xong' }));
  const [piece] = (await planOf(who.verifier, inspection)).work[0]?.evidence ?? [];
  const review = `${path}/lines/${line.id}/evidence/${piece?.evidenceId}/review`;
  changedBy(await who.verifier.ask('POST', review, { version: 1, accepted: true }));
  changedBy(await who.verifier.ask('POST', `${path}/lines/${line.id}/verification`, { claim: 1 }));
  return found.id;
}
